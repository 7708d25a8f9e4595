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
    private final Tally tally = new Tally();
    private final List<Step.Row> added = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> finishedBeats = new HashSet<>();
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
        return path().indexOf(step) + 1;
    }

    /// How many steps the shortest way from here has, the ones behind included.
    public int count() {
        return path().size();
    }

    public List<BeatMark> beats() {
        return demo.beats().stream()
                .map(
                        beat ->
                                new BeatMark(
                                        beat,
                                        ended || finishedBeats.contains(beat.id()),
                                        !ended
                                                && step.head()
                                                        .beat()
                                                        .equals(Optional.of(beat.id()))))
                .toList();
    }

    /// The steps on this visitor's way, as far as the answers decide it.
    private List<Step> path() {
        return demo.steps().stream()
                .filter(each -> each == step || each.head().relevant().holds(answers))
                .toList();
    }

    // ── what stands there ───────────────────────────────────────────────

    /// The fields of this step that are asked for now.
    public List<Field> fields() {
        return switch (step) {
            case Step.Rows rows when !adding -> List.of();
            case Step.FindError find when !fixing -> List.of();
            default ->
                    step.fields().stream()
                            .filter(field -> field.head().relevant().holds(answers))
                            .toList();
        };
    }

    /// What stands in a field that one types into, as a person reads it.
    public Optional<String> text(String field) {
        return answers.entry(key(field)).map(Answers.Entry::typed);
    }

    /// A review asks for a field once more, and must not overwrite what the form was given.
    private String key(String field) {
        return step instanceof Step.FindError find && find.planted().id().equals(field)
                ? step.id()
                : field;
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
        var rows = new ArrayList<Step.Row>();
        if (step instanceof Step.Rows list) {
            rows.addAll(list.rows());
        }
        rows.addAll(added);
        return rows;
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
        return step instanceof Step.FindError find
                ? find.lines().stream().filter(this::isAsked).toList()
                : List.of();
    }

    private boolean isAsked(String field) {
        return demo.findField(field)
                .filter(found -> found.head().relevant().holds(answers))
                .isPresent();
    }

    /// What a line of a review shows: the planted mistake, until it is corrected.
    public LocalizedText shown(String field) {
        return demo.findField(field).map(this::reading).orElseGet(() -> LocalizedText.same(""));
    }

    private LocalizedText reading(Field field) {
        return switch (field) {
            case Field.Typed typed -> LocalizedText.same(text(typed.id()).orElse("—"));
            case Field.Confirm confirm -> LocalizedText.same(ticked(confirm.id()) ? "✓" : "—");
            case Field.Pick pick -> labels(pick.options(), chosen(pick.id()));
            case Field.PickMany pick -> labels(pick.options(), chosen(pick.id()));
        };
    }

    private static LocalizedText labels(List<Option> options, Set<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(Option::label)
                .reduce(DemoRun::joined)
                .orElseGet(() -> LocalizedText.same("—"));
    }

    private static LocalizedText joined(LocalizedText left, LocalizedText right) {
        return left.and(", ", right);
    }

    // ── what was said ───────────────────────────────────────────────────

    /// What is said about this step now, the newest last.
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /// What is said about one field or option.
    public Optional<Remark> remark(String about) {
        return remarks.stream()
                .filter(remark -> remark.about().equals(Optional.of(about)))
                .findFirst();
    }

    // ── acting ──────────────────────────────────────────────────────────

    /// Takes an option of the step itself; on a step with several right ones, takes it or leaves
    // it.
    public Outcome choose(String optionId) {
        var option = find(step.choices(), optionId);
        quiet(Optional.empty());
        if (!option.right()) {
            wrong(optionId, wrongWords(option));
            return Outcome.STAYED;
        }
        if (step instanceof Step.ChooseMany) {
            answers.toggle(step.id(), optionId);
        } else {
            answers.choose(step.id(), optionId);
        }
        option.remark().ifPresent(words -> say(Tone.RIGHT, optionId, words));
        lit = false;
        return Outcome.STAYED;
    }

    private LocalizedText wrongWords(Option option) {
        var usual = step instanceof Step.ChooseMany many ? many.wrong() : Unfilled.CHOICE;
        return option.remark().orElse(usual);
    }

    /// Takes an option of a field; where several may be taken, takes it or leaves it.
    public Outcome pick(String fieldId, String optionId) {
        var field = field(fieldId);
        var option = find(field.choices(), optionId);
        quiet(Optional.of(fieldId));
        if (!option.right()) {
            wrong(fieldId, option.remark().orElse(Unfilled.CHOICE));
            return Outcome.STAYED;
        }
        if (field instanceof Field.PickMany) {
            answers.toggle(fieldId, optionId);
        } else {
            answers.choose(fieldId, optionId);
        }
        option.remark().ifPresent(words -> say(Tone.NOTE, fieldId, words));
        lit = false;
        return Outcome.STAYED;
    }

    /// Ticks a box, or takes the tick away.
    public Outcome tick(String fieldId) {
        quiet(Optional.of(fieldId));
        answers.tick(field(fieldId).id());
        lit = false;
        return Outcome.STAYED;
    }

    /// Writes into a field; an empty text clears it.
    public Outcome enter(String fieldId, String text) {
        var field = (Field.Typed) field(fieldId);
        quiet(Optional.of(fieldId));
        var leak = guard.inspect(text, field.kind());
        if (leak.isPresent()) {
            answers.forget(key(fieldId));
            tally.discarded(step);
            return new Outcome.Discarded(leak.get());
        }
        answers.enter(key(fieldId), field, text);
        unfit(field).ifPresent(words -> wrong(fieldId, words));
        if (step instanceof Step.FindError find && isCorrected(find)) {
            fixing = false;
        }
        lit = false;
        return Outcome.STAYED;
    }

    /// Notes that something looked real and was thrown away before it came here.
    public Outcome discard(String fieldId) {
        quiet(Optional.of(fieldId));
        answers.forget(key(field(fieldId).id()));
        tally.discarded(step);
        return Outcome.STAYED;
    }

    /// What is wrong with what stands in the field; nothing if it is empty.
    private Optional<LocalizedText> unfit(Field.Typed field) {
        return answers.entry(key(field.id()))
                .flatMap(
                        entry ->
                                switch (entry.verdict()) {
                                    case Verdict.Unfit(var message) -> Optional.of(message);
                                    case Verdict.Fits(var canonical) -> other(field, canonical);
                                });
    }

    private Optional<LocalizedText> other(Field.Typed field, String canonical) {
        var exact = step instanceof Step.FindError find ? Optional.of(find.right()) : field.exact();
        var words =
                step instanceof Step.FindError find
                        ? find.unfound()
                        : field.otherwise().orElse(Unfilled.CHOICE);
        return exact.filter(value -> !value.equals(canonical)).map(value -> words);
    }

    /// Begins to add a row.
    public Outcome addRow() {
        quiet(Optional.empty());
        adding = step instanceof Step.Rows;
        lit = false;
        return Outcome.STAYED;
    }

    /// Gives up the row being added.
    public Outcome dropRow() {
        quiet(Optional.empty());
        step.fields().forEach(field -> answers.forget(field.id()));
        adding = false;
        lit = false;
        return Outcome.STAYED;
    }

    /// Keeps the row being added, if nothing is missing in it.
    public Outcome keepRow() {
        quiet(Optional.empty());
        if (!(step instanceof Step.Rows rows) || !adding) {
            return Outcome.STAYED;
        }
        if (refuseUnfilled()) {
            return Outcome.STAYED;
        }
        added.add(new NewRow(rows, answers).row());
        return dropRow();
    }

    /// Opens a line of the review to correct it; a line that is right says so.
    public Outcome fix(String fieldId) {
        quiet(Optional.empty());
        if (step instanceof Step.FindError find) {
            if (find.planted().id().equals(fieldId)) {
                fixing = !isCorrected(find);
            } else {
                tally.wrongTurn(step);
                say(Tone.NOTE, fieldId, find.fine());
            }
        }
        lit = false;
        return Outcome.STAYED;
    }

    /// Goes on, if nothing is left to do here.
    public Outcome forward() {
        if (ended) {
            return Outcome.ENDED;
        }
        quiet(Optional.empty());
        tally.attempt(step);
        if (refuse()) {
            tally.wrongTurn(step);
            return Outcome.STAYED;
        }
        var path = path();
        var next = path.indexOf(step) + 1;
        if (next == path.size()) {
            step.head().beat().ifPresent(finishedBeats::add);
            ended = true;
            return Outcome.ENDED;
        }
        leaveBeatFor(path.get(next));
        enter(path.get(next));
        return Outcome.MOVED;
    }

    private void leaveBeatFor(Step next) {
        step.head()
                .beat()
                .filter(beat -> !next.head().beat().equals(Optional.of(beat)))
                .ifPresent(finishedBeats::add);
    }

    public boolean canGoBack() {
        return number() > 1;
    }

    /// To the step before; everything that was filled in stays.
    public Outcome back() {
        if (!canGoBack()) {
            return Outcome.STAYED;
        }
        var path = path();
        ended = false;
        enter(path.get(path.indexOf(step) - 1));
        return Outcome.MOVED;
    }

    /// From the beginning, with nothing filled in.
    public Outcome startOver() {
        answers.forgetAll();
        added.clear();
        finishedBeats.clear();
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

    // ── what is left to do ──────────────────────────────────────────────

    /// Says what is still to do; true if there is something.
    private boolean refuse() {
        return switch (step) {
            case Step.Tell tell -> false;
            case Step.Takeaways takeaways -> false;
            case Step.Choose choose -> refuseIf(chosen(step.id()).isEmpty(), Unfilled.CHOICE);
            case Step.PopUp popUp -> refuseIf(chosen(step.id()).isEmpty(), Unfilled.CHOICE);
            case Step.Timeline line -> refuseIf(chosen(step.id()).isEmpty(), Unfilled.CHOICE);
            case Step.ChooseMany many -> refuseIf(missing(many).isPresent(), Unfilled.CHOICES);
            case Step.Form form -> refuseUnfilled();
            case Step.Rows rows -> refuseIf(rows().size() < rows.least(), rows.tooFew());
            case Step.FindError find -> refuseIf(!isCorrected(find), find.unfound());
        };
    }

    private boolean refuseIf(boolean refused, LocalizedText words) {
        if (refused) {
            remarks.add(new Remark(Tone.AGAIN, Optional.empty(), words));
        }
        return refused;
    }

    private boolean refuseUnfilled() {
        for (var field : fields()) {
            if (isOpen(field)) {
                var words =
                        field instanceof Field.Typed typed
                                ? unfit(typed).orElseGet(() -> Unfilled.of(field))
                                : Unfilled.of(field);
                remarks.add(new Remark(Tone.AGAIN, Optional.of(field.id()), words));
            }
        }
        return !remarks.isEmpty();
    }

    /// Whether something is still to be done about the field.
    private boolean isOpen(Field field) {
        return switch (field) {
            case Field.Typed typed ->
                    unfit(typed).isPresent()
                            || (!typed.optional() && answers.entry(typed.id()).isEmpty());
            case Field.Pick pick -> chosen(pick.id()).isEmpty();
            case Field.PickMany pick -> chosen(pick.id()).isEmpty();
            case Field.Confirm confirm -> !ticked(confirm.id());
        };
    }

    private Optional<Option> missing(Step.ChooseMany many) {
        return many.options().stream()
                .filter(option -> option.right() && !chosen(many.id()).contains(option.id()))
                .findFirst();
    }

    private boolean isCorrected(Step.FindError find) {
        return answers.entry(find.id())
                .filter(entry -> entry.verdict().equals(Verdict.fits(find.right())))
                .isPresent();
    }

    /// The control to touch now.
    public Target target() {
        return switch (step) {
            case Step.Tell tell -> Target.FORWARD;
            case Step.Takeaways takeaways -> Target.FORWARD;
            case Step.ChooseMany many ->
                    missing(many).<Target>map(this::ofOption).orElse(Target.FORWARD);
            case Step.Form form -> open().orElse(Target.FORWARD);
            case Step.Rows rows when adding -> open().orElseGet(Target.KeepRow::new);
            case Step.Rows rows ->
                    rows().size() < rows.least() ? new Target.AddRow() : Target.FORWARD;
            case Step.FindError find when isCorrected(find) -> Target.FORWARD;
            case Step.FindError find ->
                    fixing
                            ? new Target.OfField(find.planted().id())
                            : new Target.OfLine(find.planted().id());
            case Step.Choose choose -> rightOption();
            case Step.PopUp popUp -> rightOption();
            case Step.Timeline timeline -> rightOption();
        };
    }

    private Target rightOption() {
        return chosen(step.id()).isEmpty()
                ? step.choices().stream()
                        .filter(Option::right)
                        .findFirst()
                        .<Target>map(this::ofOption)
                        .orElse(Target.FORWARD)
                : Target.FORWARD;
    }

    private Target ofOption(Option option) {
        return new Target.OfOption(option.id());
    }

    private Optional<Target> open() {
        return fields().stream()
                .filter(this::isOpen)
                .findFirst()
                .map(field -> new Target.OfField(field.id()));
    }

    /// Whether the target is to be lit: in «Разом» unless finding it is the exercise, and on
    // demand.
    public boolean isLit() {
        var given = step.head().quiz() && target() != Target.FORWARD;
        return lit || (way == Way.TOGETHER && !given);
    }

    // ── help ────────────────────────────────────────────────────────────

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

    private String sample(Field.Typed field) {
        return step instanceof Step.FindError find && !corrects(field, find)
                ? find.right()
                : field.sample();
    }

    /// A sample reads better than the canonical form.
    private static boolean corrects(Field.Typed field, Step.FindError find) {
        return field.kind().check(field.sample()).equals(Verdict.fits(find.right()));
    }

    /// Does what is to be done now, as the story does it.
    public Outcome doIt() {
        if (!offersHelp()) {
            return Outcome.STAYED;
        }
        tally.hint(step, Rung.DO);
        return act();
    }

    /// As [#doIt], but not asked for: the demo plays itself.
    public Outcome play() {
        return act();
    }

    private Outcome act() {
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

    private void wrong(String about, LocalizedText words) {
        tally.wrongTurn(step);
        say(Tone.AGAIN, about, words);
    }

    private void say(Tone tone, String about, LocalizedText words) {
        remarks.add(new Remark(tone, Optional.of(about), words));
    }

    /// Takes back what was said about the step, and about this field or about everything.
    private void quiet(Optional<String> about) {
        remarks.removeIf(
                remark ->
                        about.isEmpty()
                                || remark.about().isEmpty()
                                || remark.about().equals(about));
    }
}
