package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import ua.mistok.config.field.Guard;

/// One visitor on one way through a script, who touches only what is on the screen.
final class Walk {

    private static final int MOST_OPTIONS = 5;

    private final Paths paths;
    private final Decisions decisions;
    private final DemoRun run;
    private final List<Step> way = new ArrayList<>();
    private OptionalInt everywhere = OptionalInt.empty();

    Walk(Paths paths, Decisions decisions) {
        this.paths = paths;
        this.decisions = decisions;
        this.run = DemoRun.begin(paths.demo(), Way.ALONE, Guard.FOR_CONTENT.clock());
    }

    void walk() {
        while (!run.ended()) {
            var step = run.step();
            way.add(step);
            paths.show(step.id());
            stumble(step);
            act(step);
            if (run.forward() == Outcome.STAYED) {
                paths.cutShort(DemoProblem.DEAD_END, step.id());
                return;
            }
            if (!run.ended() && !leadsBack(step)) {
                return;
            }
        }
        if (!(way.getLast() instanceof Step.Takeaways)) {
            paths.fault(DemoProblem.NO_END, paths.demo().steps().getLast().id());
        }
    }

    /// Back must lead to the step that was left, and forward to this one again.
    private boolean leadsBack(Step left) {
        var here = run.step();
        run.back();
        var lost = run.step() == left ? here : left;
        run.forward();
        if (run.step() != here) {
            paths.cutShort(DemoProblem.NO_WAY_BACK, lost.id());
        }
        return run.step() == here;
    }

    /// Where conditions count wrong turns, somebody may go on too early: never, once, or more often
    /// than they count.
    private void stumble(Step step) {
        if (!step.asks()) {
            return;
        }
        if (paths.countsAll() && everywhere.isEmpty()) {
            everywhere = OptionalInt.of(decisions.take(Paths.STUMBLES));
        }
        var here = paths.counts(step.id()) ? decisions.take(Paths.STUMBLES) : 0;
        for (var turn = 0; turn < Math.max(here, everywhere.orElse(0)); turn++) {
            if (!run.target().equals(Target.FORWARD)) {
                run.forward();
            }
        }
    }

    private void act(Step step) {
        switch (step) {
            case Step.Tell _, Step.Takeaways _ -> {}
            case Step.Choose _, Step.PopUp _, Step.Timeline _ -> choose(step);
            case Step.ChooseMany many ->
                    many.options().stream()
                            .filter(Option::right)
                            .forEach(option -> run.choose(option.id()));
            case Step.Form form -> {
                if (!fill()) {
                    paths.fault(DemoProblem.NOTHING_TO_DO, form.id());
                }
            }
            case Step.Rows rows -> addRows(rows);
            case Step.FindError find -> mend(find);
        }
    }

    private void choose(Step step) {
        var right = step.choices().stream().filter(Option::right).map(Option::id).toList();
        run.choose(paths.isNamed(step.id()) ? decisions.take(right) : right.getFirst());
    }

    /// A field may ask for another one, so the list is looked at anew each time.
    ///
    /// @return whether there was anything to fill in
    private boolean fill() {
        var done = new HashSet<String>();
        while (true) {
            var next =
                    run.fields().stream().filter(field -> !done.contains(field.id())).findFirst();
            if (next.isEmpty()) {
                return !done.isEmpty();
            }
            done.add(next.get().id());
            paths.show(next.get().id());
            fill(next.get());
        }
    }

    private void fill(Field field) {
        switch (field) {
            case Field.Typed typed ->
                    run.enter(typed.id(), decisions.take(paths.texts(typed, typed.sample())));
            case Field.Confirm confirm -> run.tick(confirm.id());
            case Field.Pick pick -> {
                var right = right(pick.options());
                run.pick(
                        pick.id(),
                        paths.isNamed(pick.id()) ? decisions.take(right) : right.getFirst());
            }
            case Field.PickMany pick -> {
                var sets = sets(right(pick.options()));
                (paths.isNamed(pick.id()) ? decisions.take(sets) : sets.getFirst())
                        .forEach(option -> run.pick(pick.id(), option));
            }
        }
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).toList();
    }

    /// Every choice of several that is not empty; of many options only all, and each one alone.
    private static List<List<String>> sets(List<String> options) {
        var sets = new ArrayList<List<String>>();
        sets.add(options);
        if (options.size() > MOST_OPTIONS) {
            options.forEach(option -> sets.add(List.of(option)));
            return sets;
        }
        for (var bits = 1; bits < (1 << options.size()) - 1; bits++) {
            var set = new ArrayList<String>();
            for (var i = 0; i < options.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(options.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    /// Adds as many as the story wants; somebody may also go on with a row half filled in.
    private void addRows(Step.Rows rows) {
        var asked = false;
        for (var i = run.rows().size(); i < rows.least() || !asked; i++) {
            run.addRow();
            if (!fill()) {
                paths.fault(DemoProblem.NOTHING_TO_DO, rows.id());
            }
            asked = true;
            run.keepRow();
            if (run.isAdding()) {
                return;
            }
        }
        var isNamed = rows.fields().stream().map(Field::id).anyMatch(paths::isNamed);
        if (isNamed && decisions.take(List.of(false, true))) {
            run.addRow();
            fill();
        }
    }

    /// The planted mistake can be mended only where its line is shown.
    private void mend(Step.FindError find) {
        var planted = find.planted().id();
        if (run.lines().contains(planted)) {
            run.fix(planted);
            run.enter(planted, find.right());
        }
    }
}
