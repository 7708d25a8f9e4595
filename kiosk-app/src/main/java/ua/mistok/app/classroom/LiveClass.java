package ua.mistok.app.classroom;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.demo.FactWay;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.service.Audience;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// A class that is running: what its trainer does, and what everybody is shown because of it. For
/// several threads; whoever listens is told on the thread that changed something.
///
/// A trainer's console holds nothing of it: whoever may lead a class finds it as it is.
public final class LiveClass {

    private final Agenda agenda;
    private final ClassCode code;
    private final String wallKey;
    private Optional<Wifi> wifi = Optional.empty();
    private final boolean trial;
    private final Visits visits;
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final Instant began;
    private final List<Chair> chairs;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Polls polls = new Polls();
    private final Baton baton;
    private final Attendance attendance = new Attendance();
    private boolean over;

    /// @param visits where answers of learners are kept
    LiveClass(
            Agenda agenda,
            ClassCode code,
            String wallKey,
            List<SeatCard> seats,
            boolean trial,
            Visits visits,
            Outgoing outgoing,
            InstantSource clock) {
        this.agenda = agenda;
        this.code = code;
        this.wallKey = wallKey;
        this.trial = trial;
        this.visits = visits;
        this.outgoing = outgoing;
        this.clock = clock;
        this.baton = new Baton(agenda.items(), clock);
        this.began = clock.instant();
        this.chairs = seats.stream().map(seat -> new Chair(seat, began)).toList();
        var trainer = agenda.lineage().trainer().map(TrainerCode::signs);
        note(new ClassBegan(agenda.lesson(), agenda.version(), seats.size(), trainer));
    }

    // ── what it is ──────────────────────────────────────────────────────

    public Agenda agenda() {
        return agenda;
    }

    public ClassCode code() {
        return code;
    }

    /// What the link to the wall ends with, so that the code stays in the room.
    public String wallKey() {
        return wallKey;
    }

    /// The network of the library, if its trainer told it.
    public synchronized Optional<Wifi> wifi() {
        return wifi;
    }

    /// @param told empty where there is none
    public void tell(Optional<Wifi> told) {
        change(() -> wifi = told);
    }

    public List<SeatCard> cards() {
        return chairs.stream().map(chair -> chair.seat).toList();
    }

    /// Whether it is a rehearsal, counted nowhere.
    public boolean isTrial() {
        return trial;
    }

    public Instant began() {
        return began;
    }

    /// @param listener hears of every change, on the thread that made it; must not wait
    public Registration listen(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    public synchronized Scene scene() {
        return over ? new Scene.Over() : baton.scene();
    }

    /// The part that is on, also while everything waits; none while people come in.
    public synchronized Optional<Item> item() {
        return baton.item();
    }

    /// Its place in the agenda, -1 while people come in.
    public synchronized int at() {
        return baton.at();
    }

    public synchronized boolean isPaused() {
        return baton.isPaused();
    }

    public synchronized boolean isOver() {
        return over;
    }

    /// Where the trainer is in what everybody follows.
    public synchronized Optional<Lead> lead() {
        return baton.lead();
    }

    /// Whether the wall shows a hint for the trainer's step.
    public synchronized boolean showsHint() {
        return baton.showsHint();
    }

    /// Whether the wall shows the answer to the task of this part.
    public synchronized boolean showsAnswer() {
        return baton.showsAnswer();
    }

    // ── what the trainer does ───────────────────────────────────────────

    /// To a part of the agenda; what was under way ends.
    ///
    /// @param next its place, from 0; no further than there are
    public void go(int next) {
        change(
                () -> {
                    endExercises(false);
                    rest();
                    baton.go(next);
                    chairs.forEach(chair -> chair.since = clock.instant());
                });
    }

    public void next() {
        go(at() + 1);
    }

    public void previous() {
        go(at() - 1);
    }

    public void pause() {
        change(baton::pause);
    }

    public void resume() {
        change(this::rest);
    }

    private void rest() {
        var waited = baton.resume();
        chairs.forEach(chair -> chair.rest(waited));
    }

    /// Does the next thing of the story on the wall.
    public void act() {
        lead(Leading::act);
    }

    /// @param by how many steps, back if negative
    public void move(int by) {
        lead(led -> led.move(by));
    }

    /// To a step of the story.
    public void jump(String step) {
        lead(led -> led.go(step));
    }

    private void lead(Consumer<Leading> how) {
        change(() -> baton.lead(how));
    }

    public void showHint(boolean shown) {
        change(() -> baton.showHint(shown));
    }

    public void showAnswer(boolean shown) {
        change(() -> baton.showAnswer(shown));
    }

    /// Everybody begins the exercise anew.
    public void restart() {
        change(
                () -> {
                    endExercises(true);
                    baton.beginAnew();
                });
    }

    /// One seat begins the exercise anew.
    public void restart(int number) {
        change(
                () ->
                        find(number)
                                .ifPresent(
                                        chair -> {
                                            end(chair, true);
                                            chair.round++;
                                        }));
    }

    /// «Уже йду»: somebody goes to a seat that rang.
    public void come(int number) {
        change(
                () ->
                        find(number)
                                .filter(chair -> chair.bell.isPresent() && !chair.coming)
                                .ifPresent(
                                        chair -> {
                                            chair.come();
                                            note(
                                                    new BellAnswered(BellAnswered.How.CAME),
                                                    origin(chair));
                                        }));
    }

    /// Counts who came.
    ///
    /// @param group none for all people together
    /// @param by one more, or one less; never less than none
    public void count(Optional<Audience> group, int by) {
        change(() -> attendance.count(group, by));
    }

    /// Who came, as far as it was counted.
    ///
    /// @param group none for all people together
    public synchronized int came(Optional<Audience> group) {
        return attendance.came(group);
    }

    /// How the question that is on was answered.
    public synchronized Tallied tallied() {
        return polls.tallied(item().map(item -> item.head().id()).orElse(""), chairs);
    }

    // ── the board ───────────────────────────────────────────────────────

    /// By number.
    public synchronized List<SeatShown> seats() {
        var at = baton.now();
        return chairs.stream().map(chair -> chair.shown(item(), at, agenda.stuckAfter())).toList();
    }

    /// Everybody who looks is told, because time has passed; also tries again what a disk refused.
    void tick() {
        outgoing.flush();
        tell();
    }

    // ── the seats ───────────────────────────────────────────────────────

    /// Takes the seat of a card, from whichever page had it.
    ///
    /// @param secret of the card
    /// @param station slug of a station, or `class` for a device of one's own
    /// @param changed hears that the page has something else to show; must not wait
    /// @return nothing if there is no such card, or the class is over
    Optional<Sitting> sit(String secret, String station, Language language, Runnable changed) {
        Sitting sitting;
        @Nullable Sitting before;
        synchronized (this) {
            var found =
                    chairs.stream().filter(each -> each.seat.secret().equals(secret)).findFirst();
            if (over || found.isEmpty()) {
                return Optional.empty();
            }
            var chair = found.get();
            var origin = new Origin(station, ModeKind.CLASS, language, trial);
            sitting = new Sitting(this, chair.seat.number(), visits.open(origin), origin, changed);
            before = chair.sitting;
            chair.sitting = sitting;
            chair.taken = true;
            chair.goOn();
        }
        if (before != null) {
            before.tell();
        }
        tell();
        return Optional.of(sitting);
    }

    synchronized Sitting.View view(Sitting sitting) {
        var chair = chair(sitting);
        var scene = scene();
        var id = item().map(item -> item.head().id()).orElse("");
        return new Sitting.View(
                scene,
                chair.sitting == sitting,
                chair.progress.map(Progress::step),
                baton.round() + chair.round,
                chair.hasAnswered(id)
                        || chair.progress
                                .filter(at -> at.mark() == Progress.Mark.ENDED)
                                .isPresent(),
                call(chair));
    }

    private static Sitting.Call call(Chair chair) {
        if (chair.bell.isEmpty()) {
            return Sitting.Call.NONE;
        }
        return chair.coming ? Sitting.Call.COMING : Sitting.Call.RUNG;
    }

    void begin(Sitting sitting) {
        changeBoard(
                sitting,
                chair -> {
                    var exercise = item().flatMap(Item::exercise);
                    if (exercise.isPresent() && !chair.isPlaying()) {
                        chair.begin(clock.instant());
                        var demo = exercise.get();
                        var way = FactWay.of(item().map(Item::way).orElseThrow());
                        note(new DemoBegan(demo.id().slug(), demo.version(), way), origin(chair));
                    }
                });
    }

    void report(Sitting sitting, Progress progress) {
        changeBoard(
                sitting,
                chair -> {
                    if (chair.isPlaying() && !baton.isPaused()) {
                        chair.report(progress, clock.instant(), agenda.stuckAfter());
                    }
                });
    }

    /// Whether an answer to this part is still waited for from there.
    synchronized boolean takes(Sitting sitting, String item) {
        var chair = chair(sitting);
        return !over && chair.sitting == sitting && !chair.hasAnswered(item);
    }

    /// Notes what was answered, within an attempt.
    void answers(Sitting sitting, String item, SurveyRun run) {
        var visit = sitting.visit();
        visit.note(Answers.fact(run));
        shiftAfter(sitting, item, run).ifPresent(visit::note);
    }

    private synchronized Optional<ShiftMeasured> shiftAfter(
            Sitting sitting, String item, SurveyRun run) {
        return phase(item)
                .filter(Item.Phase.AFTER::equals)
                .flatMap(
                        after ->
                                Answers.shift(
                                        agenda.lesson(),
                                        chair(sitting).before,
                                        Answers.confidence(run)));
    }

    private Optional<Item.Phase> phase(String id) {
        return agenda.items().stream()
                .filter(item -> item.head().id().equals(id))
                .filter(Item.Assess.class::isInstance)
                .map(item -> ((Item.Assess) item).phase())
                .findFirst();
    }

    /// The answers are on the disk.
    void answered(Sitting sitting, String item, SurveyRun run) {
        change(
                () -> {
                    var chair = chair(sitting);
                    chair.answer(item, clock.instant());
                    switch (phase(item).orElse(null)) {
                        case BEFORE -> chair.before = Answers.confidence(run);
                        case AFTER -> {
                            chair.toldAfter = true;
                            chair.after = Answers.confidence(run);
                        }
                        case null -> polls.add(item, run);
                    }
                });
    }

    void ring(Sitting sitting) {
        changeBoard(
                sitting,
                chair -> {
                    if (chair.bell.isEmpty()) {
                        chair.bell = Optional.of(clock.instant());
                        note(new BellRung(), origin(chair));
                    } else {
                        if (!chair.coming) {
                            note(new BellAnswered(BellAnswered.How.TAKEN_BACK), origin(chair));
                        }
                        chair.hush();
                    }
                });
        sitting.tell();
    }

    void leave(Sitting sitting) {
        change(
                () -> {
                    var chair = chair(sitting);
                    if (chair.sitting == sitting) {
                        chair.sitting = null;
                        chair.goOn();
                    }
                });
    }

    private Chair chair(Sitting sitting) {
        return find(sitting.number()).orElseThrow();
    }

    private Optional<Chair> find(int number) {
        return chairs.stream().filter(chair -> chair.seat.number() == number).findFirst();
    }

    // ── the end ─────────────────────────────────────────────────────────

    /// Whether it goes on for so much longer than planned that nobody can mean it to.
    boolean isForgotten(Duration grace) {
        var limit = agenda.length().plus(grace);
        return Duration.between(began, clock.instant()).compareTo(limit) > 0;
    }

    /// Ends it; a second end changes nothing. What was known of the seats is forgotten.
    void end(ClassEnded.How how) {
        change(
                () -> {
                    endExercises(false);
                    chairs.stream()
                            .filter(chair -> !chair.toldAfter)
                            .forEach(
                                    chair ->
                                            Answers.shift(
                                                            agenda.lesson(),
                                                            chair.before,
                                                            Optional.empty())
                                                    .ifPresent(told -> note(told, origin(chair))));
                    chairs.stream()
                            .filter(chair -> chair.bell.isPresent() && !chair.coming)
                            .forEach(
                                    chair ->
                                            note(
                                                    new BellAnswered(BellAnswered.How.VISIT_ENDED),
                                                    origin(chair)));
                    attendance.fact(agenda).ifPresent(this::note);
                    var came = attendance.came(Optional.empty());
                    note(
                            new Ending(agenda, chairs, baton.reached(), came)
                                    .fact(how, Duration.between(began, clock.instant())));
                    over = true;
                });
    }

    private void endExercises(boolean restarted) {
        chairs.forEach(chair -> end(chair, restarted));
    }

    private void end(Chair chair, boolean restarted) {
        item().flatMap(item -> chair.end(item, restarted, baton.now(), agenda.stuckAfter()))
                .ifPresent(ended -> note(ended, origin(chair)));
    }

    // ── facts and threads ───────────────────────────────────────────────

    private Origin origin(Chair chair) {
        return chair.sitting == null
                ? new Origin(Hall.OWN_DEVICE, ModeKind.CLASS, Language.UKRAINIAN, trial)
                : chair.sitting.origin(trial);
    }

    private void note(Fact fact) {
        note(fact, new Origin(Hall.KIOSK, ModeKind.CLASS, Language.UKRAINIAN, trial));
    }

    private void note(Fact fact, Origin origin) {
        outgoing.add(fact, origin);
    }

    /// Changes what everybody may see; nothing after the end.
    private void change(Runnable what) {
        List<Sitting> pages;
        synchronized (this) {
            if (over) {
                return;
            }
            what.run();
            pages = new ArrayList<>();
            chairs.forEach(chair -> Optional.ofNullable(chair.sitting).ifPresent(pages::add));
        }
        outgoing.flush();
        pages.forEach(Sitting::tell);
        tell();
    }

    /// Changes what a seat knows of itself; only the board may see it.
    private void changeBoard(Sitting sitting, Consumer<Chair> what) {
        synchronized (this) {
            var chair = chair(sitting);
            if (over || chair.sitting != sitting) {
                return;
            }
            what.accept(chair);
        }
        outgoing.flush();
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
