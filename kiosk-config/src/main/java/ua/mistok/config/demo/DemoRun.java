package ua.mistok.config.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.mistok.config.text.LocalizedText;

/// One visitor's way through a demo. Knows no screen and no store; not for several threads.
///
/// All four ways run through the same acts; they differ in what is lit and what help there is. In
/// every way each act can be taken back.
public final class DemoRun {

    private final Demo demo;
    private final Way way;
    private final Tally tally = new Tally();
    private final History history = new History();
    private final Acts acts;
    private boolean lit;

    private DemoRun(Demo demo, Way way, InstantSource clock) {
        this.demo = demo;
        this.way = way;
        this.acts = new Acts(demo, tally, clock);
    }

    /// Begins at the first step.
    ///
    /// @param clock says which day is today; no time is kept
    public static DemoRun begin(Demo demo, Way way, InstantSource clock) {
        return new DemoRun(demo, way, clock);
    }

    /// Stands at a step, for somebody who looks at it: as the story comes there, or straight into
    /// it where the story goes another way.
    ///
    /// @param step of this demo
    public static DemoRun at(Demo demo, Step step, InstantSource clock) {
        return at(demo, step, Way.TOGETHER, clock);
    }

    /// Stands at a step, for somebody who goes on there: as the other, in a way of their own.
    ///
    /// @param step of this demo
    public static DemoRun at(Demo demo, Step step, Way way, InstantSource clock) {
        var told = begin(demo, way, clock);
        while (told.step() != step && !told.ended()) {
            told.play();
        }
        if (!told.ended()) {
            return told;
        }
        var straight = begin(demo, way, clock);
        straight.acts.enter(step);
        return straight;
    }

    public Demo demo() {
        return demo;
    }

    public Way way() {
        return way;
    }

    public Step step() {
        return acts.step();
    }

    public boolean ended() {
        return acts.ended();
    }

    // ── where we are ────────────────────────────────────────────────────

    /// Which step this is, from 1.
    public int number() {
        return acts.route().number(step());
    }

    /// How many steps the shortest way from here has, the ones behind included.
    public int count() {
        return acts.route().steps(step()).size();
    }

    public List<BeatMark> beats() {
        return acts.route().beats(step(), ended());
    }

    // ── what stands there ───────────────────────────────────────────────

    /// The fields of this step that are asked for now.
    public List<Field> fields() {
        return acts.standing().fields();
    }

    /// What stands in a field that one types into, as a person reads it.
    public Optional<String> text(String field) {
        return acts.standing().text(field);
    }

    /// The options taken, by the id of the step or field.
    public Set<String> chosen(String id) {
        return acts.answers().chosen(id);
    }

    public boolean ticked(String field) {
        return acts.answers().ticked(field);
    }

    /// Who is on the list: those who were there, then those who were added.
    public List<Step.Row> rows() {
        return acts.standing().rows();
    }

    /// Whether a row is being added.
    public boolean isAdding() {
        return acts.isAdding();
    }

    /// Whether the line with the planted mistake is being corrected.
    public boolean isFixing() {
        return acts.isFixing();
    }

    /// Ids of the fields that a review shows: those that this visitor was asked for.
    public List<String> lines() {
        return acts.standing().lines();
    }

    /// What a line of a review shows: the planted mistake, until it is corrected.
    public LocalizedText shown(String field) {
        return demo.findField(field)
                .map(new Reading(acts.standing())::of)
                .orElseGet(() -> LocalizedText.same(""));
    }

    /// What is said about this step now, the newest last.
    public List<Remark> remarks() {
        return acts.remarks().list();
    }

    /// What is said about one field or option.
    public Optional<Remark> remark(String about) {
        return acts.remarks().find(about);
    }

    // ── acting ──────────────────────────────────────────────────────────

    /// Takes an option of the step itself; on a step with several right ones, takes it or leaves
    /// it.
    public Outcome choose(String optionId) {
        return act(() -> acts.choose(optionId));
    }

    /// Takes an option of a field; where several may be taken, takes it or leaves it.
    public Outcome pick(String fieldId, String optionId) {
        return act(() -> acts.pick(fieldId, optionId));
    }

    /// Ticks a box, or takes the tick away.
    public Outcome tick(String fieldId) {
        return act(() -> acts.tick(fieldId));
    }

    /// Writes into a field; an empty text clears it.
    public Outcome enter(String fieldId, String text) {
        return act(() -> acts.enter(fieldId, text));
    }

    /// Notes that something looked real and was thrown away before it came here.
    public Outcome discard(String fieldId) {
        return act(() -> acts.discard(fieldId));
    }

    /// Begins to add a row.
    public Outcome addRow() {
        return act(acts::addRow);
    }

    /// Gives up the row being added.
    public Outcome dropRow() {
        return act(acts::dropRow);
    }

    /// Keeps the row being added, if nothing is missing in it.
    public Outcome keepRow() {
        return act(acts::keepRow);
    }

    /// Opens a line of the review to correct it; a line that is right says so.
    public Outcome fix(String fieldId) {
        return act(() -> acts.fix(fieldId));
    }

    /// Goes on, if nothing is left to do here.
    public Outcome forward() {
        return act(acts::forward);
    }

    public boolean canGoBack() {
        return number() > 1;
    }

    /// To the step before; everything that was filled in stays.
    public Outcome back() {
        return act(acts::back);
    }

    /// From the beginning, with nothing filled in.
    public Outcome startOver() {
        return act(acts::startOver);
    }

    /// Light goes out as soon as something has changed.
    private Outcome act(Supplier<Outcome> doing) {
        var before = acts.moment();
        var outcome = doing.get();
        if (!acts.moment().equals(before)) {
            history.push(before);
            lit = false;
        }
        return outcome;
    }

    /// Whether there is an act to take back.
    public boolean canUndo() {
        return !history.isEmpty();
    }

    /// Forgets every word that was typed, and stays at this step: what earlier steps were given is
    /// the story's own from now on, this one is empty, and nothing can be taken back any more.
    public void forgetTyped() {
        acts.forgetTyped();
        history.clear();
        lit = false;
    }

    /// Takes the last act back, be it a choice, a step, or starting over. What was counted stays
    /// counted, and what the guard threw away never comes back.
    public Outcome undo() {
        var here = step();
        history.pop().ifPresent(acts::putBack);
        lit = false;
        return step() == here ? Outcome.STAYED : Outcome.MOVED;
    }

    // ── help ────────────────────────────────────────────────────────────

    /// The control to touch now.
    public Target target() {
        return acts.standing().target();
    }

    /// What the story writes into the target; empty where one does not type.
    public String sample() {
        return acts.sample(target());
    }

    /// Whether the target is to be lit: always where the demo plays itself, in «Разом» unless
    /// finding it is the exercise, and on demand.
    public boolean isLit() {
        return switch (way) {
            case WATCH -> true;
            case TOGETHER -> lit || !step().head().quiz() || target().equals(Target.FORWARD);
            case ALONE, CHECK -> lit;
        };
    }

    /// Whether help can be asked for at all.
    public boolean offersHelp() {
        return way == Way.TOGETHER || way == Way.ALONE;
    }

    /// Words, light or a demonstration for the control to touch now.
    ///
    /// @param rung any but [Rung#DO], which [#doIt] does
    public Optional<Help> help(Rung rung) {
        if (!offersHelp()) {
            return Optional.empty();
        }
        tally.hint(step(), rung);
        lit = lit || rung == Rung.WHERE || rung == Rung.SHOW;
        return Optional.of(acts.help(rung));
    }

    /// Does what is to be done now, as the story does it, and counts it as help.
    public Outcome doIt() {
        if (!offersHelp()) {
            return Outcome.STAYED;
        }
        tally.hint(step(), Rung.DO);
        return play();
    }

    /// As [#doIt], but not asked for: the demo plays itself.
    public Outcome play() {
        return act(acts::play);
    }

    // ── afterwards ──────────────────────────────────────────────────────

    /// How it went so far, in numbers.
    public DemoReport report() {
        return new DemoReport(ended(), tally.reports());
    }

    /// How it went so far, for «Перевірити себе»: what to repeat.
    public Result result() {
        return tally.result();
    }
}
