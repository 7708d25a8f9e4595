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

/// One visitor's way through a demo. Knows no screen and no store; not for several threads.
///
/// A wrong turn teaches and returns: a wrong option is remarked on and not kept, an unfit value
/// stays to be mended, and going on too early says what is still to do. Whatever looks real is
/// discarded at once and stands nowhere in the run.
public final class DemoRun {

    private final Demo demo;
    private final Way way;
    private final Guard guard;
    private final Answers answers;
    private final Route route;
    private final Tally tally = new Tally();
    private final Remarks remarks = new Remarks();
    private final List<Step.Row> added = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private Step step;
    private boolean adding;
    private boolean fixing;
    private boolean lit;
    private boolean ended;

    private DemoRun(Demo demo, Way way, InstantSource clock) {
        this.demo = demo;
        this.way = way;
        this.guard = new Guard(clock);
        this.answers = new Answers(clock);
        this.route = new Route(demo, answers);
        this.step = demo.steps().getFirst();
        enter(step);
    }

    /// Begins at the first step.
    ///
    /// @param clock says which day is today; no time is kept
    public static DemoRun begin(Demo demo, Way way, InstantSource clock) {
        return new DemoRun(demo, way, clock);
    }

    public Demo demo() {
        return demo;
    }

    public Way way() {
        return way;
    }

    public Step step() {
        return step;
    }

    public boolean ended() {
        return ended;
    }

    // ── where we are ────────────────────────────────────────────────────

    /// Which step this is, from 1.
    public int number() {
        return route.number(step);
    }

    /// How many steps the shortest way from here has, the ones behind included.
    public int count() {
        return route.steps(step).size();
    }

    public List<BeatMark> beats() {
        return route.beats(step, ended);
    }

    // ── what stands there ───────────────────────────────────────────────

    private Standing standing() {
        return new Standing(demo, step, answers, added, adding, fixing);
    }

    /// The fields of this step that are asked for now.
    public List<Field> fields() {
        return standing().fields();
    }

    /// What stands in a field that one types into, as a person reads it.
    public Optional<String> text(String field) {
        return standing().text(field);
    }

    /// The options taken, by the id of the step or field.
    public Set<String> chosen(String id) {
        return answers.chosen(id);
    }

    public boolean ticked(String field) {
        return answers.ticked(field);
    }

    /// Who is on the list: those who were there, then those who were added.
    public List<Step.Row> rows() {
        return standing().rows();
    }

    /// Whether a row is being added.
    public boolean isAdding() {
        return adding;
    }

    /// Whether the line with the planted mistake is being corrected.
    public boolean isFixing() {
        return fixing;
    }

    /// Ids of the fields that a review shows: those that this visitor was asked for.
    public List<String> lines() {
        return standing().lines();
    }

    /// What a line of a review shows: the planted mistake, until it is corrected.
    public LocalizedText shown(String field) {
        return demo.findField(field)
                .map(new Reading(standing())::of)
                .orElseGet(() -> LocalizedText.same(""));
    }

    // ── what was said ───────────────────────────────────────────────────

    /// What is said about this step now, the newest last.
    public List<Remark> remarks() {
        return remarks.list();
    }

    /// What is said about one field or option.
    public Optional<Remark> remark(String about) {
        return remarks.find(about);
    }

    // ── acting ──────────────────────────────────────────────────────────

    /// Takes an option of the step itself; on a step with several right ones, takes it or leaves
    // it.
    public Outcome choose(String optionId) {
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
        return stay();
    }

    private LocalizedText wrongWords(Option option) {
        var usual = step instanceof Step.ChooseMany many ? many.wrong() : Unfilled.CHOICE;
        return option.remark().orElse(usual);
    }

    /// Takes an option of a field; where several may be taken, takes it or leaves it.
    public Outcome pick(String fieldId, String optionId) {
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
        return stay();
    }

    /// Ticks a box, or takes the tick away.
    public Outcome tick(String fieldId) {
        remarks.clear(fieldId);
        answers.tick(field(fieldId).id());
        return stay();
    }

    /// Writes into a field; an empty text clears it.
    public Outcome enter(String fieldId, String text) {
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
        return stay();
    }

    /// Notes that something looked real and was thrown away before it came here.
    public Outcome discard(String fieldId) {
        remarks.clear(fieldId);
        answers.forget(standing().key(field(fieldId).id()));
        tally.discarded(step);
        return Outcome.STAYED;
    }

    /// Begins to add a row.
    public Outcome addRow() {
        remarks.clear();
        adding = step instanceof Step.Rows;
        return stay();
    }

    /// Gives up the row being added.
    public Outcome dropRow() {
        remarks.clear();
        step.fields().forEach(field -> answers.forget(field.id()));
        adding = false;
        return stay();
    }

    /// Keeps the row being added, if nothing is missing in it.
    public Outcome keepRow() {
        remarks.clear();
        if (!(step instanceof Step.Rows rows) || !adding || refuseUnfilled()) {
            return Outcome.STAYED;
        }
        added.add(new NewRow(rows, answers).row());
        return dropRow();
    }

    /// Opens a line of the review to correct it; a line that is right says so.
    public Outcome fix(String fieldId) {
        remarks.clear();
        if (step instanceof Step.FindError find) {
            if (find.planted().id().equals(fieldId)) {
                fixing = !standing().isCorrected(find);
            } else {
                tally.wrongTurn(step);
                remarks.say(Tone.NOTE, fieldId, find.fine());
            }
        }
        return stay();
    }

    /// Goes on, if nothing is left to do here.
    public Outcome forward() {
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

    public boolean canGoBack() {
        return number() > 1;
    }

    /// To the step before; everything that was filled in stays.
    public Outcome back() {
        var before = route.before(step);
        if (before.isEmpty()) {
            return Outcome.STAYED;
        }
        ended = false;
        enter(before.get());
        return Outcome.MOVED;
    }

    /// From the beginning, with nothing filled in.
    public Outcome startOver() {
        answers.forgetAll();
        added.clear();
        route.startOver();
        visited.clear();
        ended = false;
        enter(demo.steps().getFirst());
        return Outcome.MOVED;
    }

    private void enter(Step next) {
        if (adding) {
            dropRow();
        }
        step = next;
        fixing = false;
        lit = false;
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

    private Outcome stay() {
        lit = false;
        return Outcome.STAYED;
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

    // ── help ────────────────────────────────────────────────────────────

    /// The control to touch now.
    public Target target() {
        return standing().target();
    }

    /// Whether the target is to be lit: in «Разом» unless finding it is the exercise, and on
    /// demand.
    public boolean isLit() {
        var given = step.head().quiz() && !target().equals(Target.FORWARD);
        return lit || (way == Way.TOGETHER && !given);
    }

    /// Whether help can be asked for at all.
    public boolean offersHelp() {
        return way != Way.CHECK;
    }

    /// Words, light or a demonstration for the control to touch now.
    ///
    /// @param rung any but [Rung#DO], which [#doIt] does
    public Optional<Help> help(Rung rung) {
        if (!offersHelp()) {
            return Optional.empty();
        }
        tally.hint(step, rung);
        lit = lit || rung == Rung.WHERE || rung == Rung.SHOW;
        var target = target();
        return Optional.of(new Help(rung, target, hint(target), sample(target)));
    }

    private Optional<LocalizedText> hint(Target target) {
        return target instanceof Target.OfField(var id)
                ? field(id).head().hint().or(() -> step.head().hint())
                : step.head().hint();
    }

    /// What the story writes into the target; empty where one does not type.
    private String sample(Target target) {
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

    /// Does what is to be done now, as the story does it.
    public Outcome doIt() {
        if (!offersHelp()) {
            return Outcome.STAYED;
        }
        tally.hint(step, Rung.DO);
        return play();
    }

    /// As [#doIt], but not asked for: the demo plays itself.
    public Outcome play() {
        return switch (target()) {
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

    // ── afterwards ──────────────────────────────────────────────────────

    /// How it went so far, in numbers.
    public DemoReport report() {
        return new DemoReport(ended, tally.reports());
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
