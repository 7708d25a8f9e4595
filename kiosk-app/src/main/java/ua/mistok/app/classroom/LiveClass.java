package ua.mistok.app.classroom;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.AttendanceGroup;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.text.Language;

/// A class that is running, as everybody sees it: [Trainer] leads it, and each learner's page
/// reaches it by its [Sitting]. For several threads; whoever listens is told on the thread that
/// changed something.
public final class LiveClass {

    private final Agenda agenda;
    private final ClassCode code;
    private final String wallKey;
    private final Notes notes;
    private final InstantSource clock;
    private final Instant began;
    private final Chairs chairs;
    private final Baton baton;
    private final Polls polls = new Polls();
    private final Attendance attendance = new Attendance();
    private final Turns turns;
    private final Trainer trainer;
    private final Seats seats;
    private final Closing closing;
    private Optional<Wifi> wifi = Optional.empty();

    /// @param visits where answers of learners are kept
    LiveClass(
            Agenda agenda,
            ClassCode code,
            String wallKey,
            List<SeatCard> cards,
            boolean trial,
            Visits visits,
            Outgoing outgoing,
            InstantSource clock) {
        this.agenda = agenda;
        this.code = code;
        this.wallKey = wallKey;
        this.clock = clock;
        began = clock.instant();
        notes = new Notes(outgoing, trial);
        chairs = new Chairs(cards, began);
        baton = new Baton(agenda.items(), clock);
        turns = new Turns(chairs, outgoing);
        var exercises = new Exercises(agenda, baton, chairs, notes, clock);
        var pairs = new Pairs(agenda, chairs, notes);
        trainer = new Trainer(baton, chairs, exercises, attendance, turns);
        seats = new Seats(chairs, baton, exercises, polls, pairs, notes, turns, visits);
        closing = new Closing(exercises, pairs, attendance, began);
        var leads = agenda.lineage().trainer().map(TrainerCode::signs);
        notes.add(
                new ClassBegan(
                        agenda.lesson(), agenda.version(), cards.size(), leads, agenda.later()));
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

    public List<SeatCard> cards() {
        return chairs.cards();
    }

    /// Whether it is a rehearsal, counted nowhere.
    public boolean isTrial() {
        return notes.trial();
    }

    public Instant began() {
        return began;
    }

    /// What its trainer does.
    public Trainer trainer() {
        return trainer;
    }

    /// The network of the library, if its trainer told it.
    public Optional<Wifi> wifi() {
        return turns.look(() -> wifi);
    }

    /// @param told empty where there is none
    public void tell(Optional<Wifi> told) {
        turns.change(() -> wifi = told);
    }

    // ── how it stands ───────────────────────────────────────────────────

    /// @param listener hears of every change, on the thread that made it; must not wait
    public Registration listen(Runnable listener) {
        return turns.listen(listener);
    }

    public Scene scene() {
        return turns.look(() -> turns.isOver() ? new Scene.Over() : baton.scene());
    }

    /// The part that is on, also while everything waits; none while people come in.
    public Optional<Item> item() {
        return turns.look(baton::item);
    }

    /// Its place in the agenda, -1 while people come in.
    public int at() {
        return turns.look(baton::at);
    }

    public boolean isPaused() {
        return turns.look(baton::isPaused);
    }

    public boolean isOver() {
        return turns.isOver();
    }

    /// Where the trainer is in what everybody follows.
    public Optional<Lead> lead() {
        return turns.look(baton::lead);
    }

    /// Whether the wall shows a hint for the trainer's step.
    public boolean showsHint() {
        return turns.look(baton::showsHint);
    }

    /// Whether the wall shows the answer to the task of this part.
    public boolean showsAnswer() {
        return turns.look(baton::showsAnswer);
    }

    /// Who came, as far as it was counted.
    ///
    /// @param group none for all people together
    public int came(Optional<AttendanceGroup> group) {
        return turns.look(() -> attendance.came(group));
    }

    /// How the question that is on was answered.
    public Tallied tallied() {
        return turns.look(() -> polls.tallied(baton.id()));
    }

    /// The board, by number.
    public List<SeatShown> seats() {
        return turns.look(
                () ->
                        chairs.all().stream()
                                .map(
                                        chair ->
                                                chair.shown(
                                                        baton.item(),
                                                        baton.now(),
                                                        agenda.stuckAfter()))
                                .toList());
    }

    // ── what the hall does with it ──────────────────────────────────────

    /// Takes the seat of a card, from whichever page had it.
    ///
    /// @param secret of the card
    /// @param station slug of a station, or `class` for a device of one's own
    /// @param changed hears that the page has something else to show; must not wait
    /// @return nothing if there is no such card, or the class is over
    Optional<Sitting> sit(String secret, String station, Language language, Runnable changed) {
        return seats.sit(secret, station, language, changed);
    }

    /// Everybody who looks is told, because time has passed; also tries again what a disk refused.
    void tick() {
        turns.tick();
    }

    /// Whether it goes on for so much longer than planned that nobody can mean it to.
    boolean isForgotten(Duration grace) {
        var limit = agenda.length().plus(grace);
        return Duration.between(began, clock.instant()).compareTo(limit) > 0;
    }

    /// Ends it; a second end changes nothing. What was known of the seats is forgotten.
    void end(ClassEnded.How how) {
        turns.end(() -> closing.note(how));
    }
}
