package ua.mistok.config.demo;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.demo.Remark.Tone;
import ua.mistok.config.field.Guard;
import ua.mistok.config.field.Verdict;
import ua.mistok.config.text.LocalizedText;

/// What a visitor does in a run, and what stands there then.
///
/// A wrong turn teaches and returns: a wrong option is remarked on and not kept, an unfit value
/// stays to be mended, and going on too early says what is still to do. Whatever looks real is
/// discarded at once and stands nowhere.
final class Acts {

    private final Demo demo;
    private final Guard guard;
    private final Answers answers;
    private final Tally tally;
    private final Route route;
    private final Remarks remarks = new Remarks();
    private final List<Step.Row> added = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private Step step;
    private boolean adding;
    private boolean fixing;
    private boolean ended;

    Acts(Demo demo, Tally tally, InstantSource clock) {
        this.demo = demo;
        this.tally = tally;
        this.guard = new Guard(clock);
        this.answers = new Answers(tally, clock);
        this.route = new Route(demo, answers);
        this.step = demo.steps().getFirst();
        enter(step);
    }

    Step step() {
        return step;
    }

    boolean ended() {
        return ended;
    }

    boolean isAdding() {
        return adding;
    }

    boolean isFixing() {
        return fixing;
    }

    Answers answers() {
        return answers;
    }

    Route route() {
        return route;
    }

    Remarks remarks() {
        return remarks;
    }

    Standing standing() {
        return new Standing(demo, step, answers, added, adding, fixing);
    }

    History.Moment moment() {
        return new History.Moment(
                step,
                answers.keep(),
                List.copyOf(added),
                adding,
                fixing,
                Set.copyOf(visited),
                route.finishedBeats(),
                ended);
    }

    void putBack(History.Moment moment) {
        step = moment.step();
        answers.putBack(moment.answers());
        added.clear();
        added.addAll(moment.added());
        adding = moment.adding();
        fixing = moment.fixing();
        visited.clear();
        visited.addAll(moment.visited());
        route.putBack(moment.finishedBeats());
        ended = moment.ended();
        remarks.clear();
    }

    /// Takes an option of the step itself; on a step with several right ones, takes it or leaves
    /// it.
    Outcome choose(String optionId) {
        var option = find(step.choices(), optionId);
        remarks.clear();
        if (!option.right()) {
            return wrong(optionId, wrongWords(option));
        }
        if (step instanceof Step.ChooseMany) {
            answers.toggle(step.id(), optionId);
        } else {
            answers.choose(step.id(), optionId);
        }
        option.remark().ifPresent(words -> remarks.say(Tone.RIGHT, optionId, words));
        return Outcome.STAYED;
    }

    private LocalizedText wrongWords(Option option) {
        var usual = step instanceof Step.ChooseMany many ? many.wrong() : Unfilled.CHOICE;
        return option.remark().orElse(usual);
    }

    /// Takes an option of a field; where several may be taken, takes it or leaves it.
    Outcome pick(String fieldId, String optionId) {
        var field = field(fieldId);
        var option = find(field.choices(), optionId);
        remarks.clear(fieldId);
        if (!option.right()) {
            return wrong(fieldId, option.remark().orElse(Unfilled.CHOICE));
        }
        if (field instanceof Field.PickMany) {
            answers.toggle(fieldId, optionId);
        } else {
            answers.choose(fieldId, optionId);
        }
        option.remark().ifPresent(words -> remarks.say(Tone.NOTE, fieldId, words));
        return Outcome.STAYED;
    }

    /// Ticks a box, or takes the tick away.
    Outcome tick(String fieldId) {
        remarks.clear(fieldId);
        answers.tick(field(fieldId).id());
        return Outcome.STAYED;
    }

    /// Writes into a field; an empty text clears it.
    Outcome enter(String fieldId, String text) {
        var field = (Field.Typed) field(fieldId);
        var leak = guard.inspect(text, field.kind());
        if (leak.isPresent()) {
            discard(fieldId);
            return new Outcome.Discarded(leak.get());
        }
        remarks.clear(fieldId);
        answers.enter(standing().key(fieldId), field, text);
        standing().unfit(field).ifPresent(words -> wrong(fieldId, words));
        if (step instanceof Step.FindError find && standing().isCorrected(find)) {
            fixing = false;
        }
        return Outcome.STAYED;
    }

    /// Notes that something looked real and was thrown away before it came here.
    Outcome discard(String fieldId) {
        remarks.clear(fieldId);
        answers.forget(standing().key(field(fieldId).id()));
        tally.discarded(step);
        return Outcome.STAYED;
    }

    /// Begins to add a row.
    Outcome addRow() {
        remarks.clear();
        adding = step instanceof Step.Rows;
        return Outcome.STAYED;
    }

    /// Gives up the row being added.
    Outcome dropRow() {
        remarks.clear();
        step.fields().forEach(field -> answers.forget(field.id()));
        adding = false;
        return Outcome.STAYED;
    }

    /// Keeps the row being added, if nothing is missing in it.
    Outcome keepRow() {
        remarks.clear();
        if (!(step instanceof Step.Rows rows) || !adding || refuseUnfilled()) {
            return Outcome.STAYED;
        }
        added.add(new NewRow(rows, answers).row());
        return dropRow();
    }

    /// Opens a line of the review to correct it; a line that is right says so.
    Outcome fix(String fieldId) {
        remarks.clear();
        if (step instanceof Step.FindError find) {
            if (find.planted().id().equals(fieldId)) {
                fixing = !standing().isCorrected(find);
            } else {
                tally.wrongTurn(step);
                remarks.say(Tone.NOTE, fieldId, find.fine());
            }
        }
        return Outcome.STAYED;
    }

    /// Goes on, if nothing is left to do here.
    Outcome forward() {
        if (ended) {
            return Outcome.ENDED;
        }
        remarks.clear();
        tally.attempt(step);
        if (refuse()) {
            tally.wrongTurn(step);
            return Outcome.STAYED;
        }
        route.leave(step);
        var next = route.after(step);
        next.ifPresent(this::enter);
        ended = next.isEmpty();
        return ended ? Outcome.ENDED : Outcome.MOVED;
    }

    /// To the step before; everything that was filled in stays.
    Outcome back() {
        var before = route.before(step);
        if (before.isEmpty()) {
            return Outcome.STAYED;
        }
        ended = false;
        enter(before.get());
        return Outcome.MOVED;
    }

    /// From the beginning, with nothing filled in.
    Outcome startOver() {
        answers.forgetAll();
        added.clear();
        route.putBack(Set.of());
        visited.clear();
        ended = false;
        enter(demo.steps().getFirst());
        return Outcome.MOVED;
    }

    /// What was typed is the story's own instead, and on this step it is away; a list that is still
    /// being made begins anew.
    void forgetTyped() {
        adding = false;
        fixing = false;
        remarks.clear();
        answers.tellAsStory(
                step instanceof Step.FindError
                        ? List.of(step.id())
                        : step.fields().stream().map(Field::id).toList());
        for (var other : demo.steps()) {
            if (other instanceof Step.FindError find && answers.entry(find.id()).isPresent()) {
                answers.enter(find.id(), find.planted(), find.right());
            }
            if (other instanceof Step.Rows rows && !added.isEmpty()) {
                renameAdded(rows);
            }
        }
        prefill();
    }

    private void renameAdded(Step.Rows rows) {
        if (rows == step) {
            added.clear();
            return;
        }
        rows.fields().stream()
                .filter(Field.Typed.class::isInstance)
                .map(Field.Typed.class::cast)
                .findFirst()
                .map(field -> LocalizedText.same(field.sample()))
                .ifPresent(name -> added.replaceAll(row -> new Step.Row(name, row.note())));
    }

    /// Stands at a step, with nothing done there.
    void enter(Step next) {
        if (adding) {
            dropRow();
        }
        step = next;
        fixing = false;
        remarks.clear();
        tally.seen(step);
        if (visited.add(step.id())) {
            prefill();
        }
    }

    private void prefill() {
        if (step instanceof Step.FindError find) {
            answers.enter(find.id(), find.planted(), find.shown());
            return;
        }
        for (var field : step.fields()) {
            if (field instanceof Field.Typed typed) {
                typed.prefilled().ifPresent(text -> answers.enter(typed.id(), typed, text));
            }
        }
    }

    private Outcome wrong(String about, LocalizedText words) {
        tally.wrongTurn(step);
        remarks.say(Tone.AGAIN, about, words);
        return Outcome.STAYED;
    }

    /// Says what is still to do; true if there is something.
    private boolean refuse() {
        var open = standing().stillToDo();
        open.ifPresent(words -> remarks.say(Tone.AGAIN, words));
        return open.isPresent() || (step instanceof Step.Form && refuseUnfilled());
    }

    private boolean refuseUnfilled() {
        var standing = standing();
        var open = standing.fields().stream().filter(standing::isOpen).toList();
        for (var field : open) {
            var unfit =
                    field instanceof Field.Typed typed
                            ? standing.unfit(typed)
                            : Optional.<LocalizedText>empty();
            remarks.say(Tone.AGAIN, field.id(), unfit.orElseGet(() -> Unfilled.of(field)));
        }
        return !open.isEmpty();
    }

    // ── as the story does it ────────────────────────────────────────────

    /// Does what is to be done now.
    Outcome play() {
        return switch (standing().target()) {
            case Target.Forward() -> forward();
            case Target.AddRow() -> addRow();
            case Target.KeepRow() -> keepRow();
            case Target.OfLine(var id) -> fix(id);
            case Target.OfOption(var id) -> choose(id);
            case Target.OfField(var id) -> fill(field(id));
        };
    }

    private Outcome fill(Field field) {
        return switch (field) {
            case Field.Typed typed -> enter(typed.id(), sample(typed));
            case Field.Pick pick -> pick(pick.id(), pick.sample());
            case Field.Confirm confirm -> tick(confirm.id());
            case Field.PickMany pick -> {
                pick.samples().forEach(option -> pick(pick.id(), option));
                yield Outcome.STAYED;
            }
        };
    }

    /// What helps with the control to touch now.
    Help help(Rung rung) {
        var target = standing().target();
        return new Help(rung, target, hint(target), sample(target));
    }

    private Optional<LocalizedText> hint(Target target) {
        return target instanceof Target.OfField(var id)
                ? field(id).head().hint().or(() -> step.head().hint())
                : step.head().hint();
    }

    /// What the story writes into the target; empty where one does not type.
    String sample(Target target) {
        return target instanceof Target.OfField(var id) && field(id) instanceof Field.Typed typed
                ? sample(typed)
                : "";
    }

    /// In a review the right value; a sample that is the same reads better.
    private String sample(Field.Typed field) {
        return step instanceof Step.FindError find
                        && !field.kind().check(field.sample()).equals(Verdict.fits(find.right()))
                ? find.right()
                : field.sample();
    }

    private Field field(String id) {
        return step.fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id + " here"));
    }

    private static Option find(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + id + " here"));
    }
}
