package ua.mistok.app.mode;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.WishKind;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.mode.ScheduleReader;
import ua.mistok.config.mode.ScheduleWriter;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// The schedule of this kiosk. Until somebody saves one, the usual mode holds at all times. For
/// several threads.
public final class Week {

    private static final Logger LOG = LoggerFactory.getLogger(Week.class);
    private static final String KIND = "schedule.saved";
    private static final String SCHEDULE = "schedule";
    private static final String FILE = "schedule.yaml";

    private final ModeShelf modes;
    private final Revisions revisions;
    private final Wanted wanted;
    private Schedule now;

    /// Of a library that decides alone.
    public Week(ModeShelf modes, Ledger ledger, InstantSource clock) {
        this(modes, ledger, clock, Wanted.NOTHING);
    }

    /// @param wanted by the hub
    public Week(ModeShelf modes, Ledger ledger, InstantSource clock, Wanted wanted) {
        this.modes = modes;
        this.revisions = new Revisions(ledger, KIND, clock);
        this.wanted = wanted;
        this.now = holding();
        wanted.onChange(this::lookAgain);
    }

    private synchronized void lookAgain() {
        now = holding();
    }

    /// What the hub has fixed, else what staff saved, else what the hub would have.
    private Schedule holding() {
        return wish(wanted.fixed(WishKind.WEEK, WishKind.THE_WEEK))
                .or(() -> revisions.latest(SCHEDULE).flatMap(this::readOrLog))
                .orElseGet(this::unsaid);
    }

    /// Of a kiosk whose staff have said nothing.
    private Schedule unsaid() {
        return wish(wanted.find(WishKind.WEEK, WishKind.THE_WEEK))
                .orElseGet(
                        () ->
                                Schedule.always(
                                        wanted.find(Setting.USUAL_MODE)
                                                .map(wish -> new ModeId(wish.value()))
                                                .orElse(Shelf.USUAL)));
    }

    private Optional<Schedule> wish(Optional<Wish> week) {
        return week.flatMap(wish -> readOrLog(wish.value()));
    }

    /// What holds now.
    public synchronized Schedule schedule() {
        return now;
    }

    /// What the hub has fixed, so that the library's own week does not count.
    public Optional<Wish> fixed() {
        return wanted.fixed(WishKind.WEEK, WishKind.THE_WEEK);
    }

    /// How often it was saved; a writer says with it what they had seen.
    public int number() {
        return revisions.number(SCHEDULE);
    }

    /// The newest save first.
    public List<Revision> history() {
        return revisions.history(SCHEDULE);
    }

    /// The schedule as a revision has it; 0 is that of a kiosk to which nobody has said anything.
    public Optional<Schedule> find(int number) {
        return number == 0
                ? Optional.of(unsaid())
                : revisions.find(SCHEDULE, number).flatMap(this::readOrLog);
    }

    /// The schedule as a revision has it; empty for what was there before the first save.
    public Schedule read(Optional<Revision> revision) {
        return revision.flatMap(this::readOrLog).orElseGet(this::unsaid);
    }

    /// What the checker would say of it.
    public List<Problem> check(Schedule draft) {
        var problems = new Problems();
        var references = new Problems();
        var text = ScheduleWriter.write(draft);
        problems.addAll(ScheduleReader.read(FILE, text, modes.list(), references).problems());
        problems.addAll(references.list());
        return problems.list();
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    public Saving save(Schedule draft, int basedOn, String staff) {
        return append(draft, basedOn, staff, Optional.empty());
    }

    /// Brings a revision back, as a new one.
    public Saving restore(int number, int basedOn, String staff) {
        return append(find(number).orElseGet(this::unsaid), basedOn, staff, Optional.of(number));
    }

    private synchronized Saving append(
            Schedule draft, int basedOn, String staff, Optional<Integer> restores) {
        var text = ScheduleWriter.write(draft);
        var problems = check(draft);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Saving.Invalid(ByField.of(problems, text));
        }
        var saving =
                revisions.save(SCHEDULE, basedOn, staff, Optional.of(text), restores, problems);
        if (saving instanceof Saving.Saved) {
            now = holding();
        }
        return saving;
    }

    private Optional<Schedule> readOrLog(Revision revision) {
        return readOrLog(revision.text().orElse(""));
    }

    private Optional<Schedule> readOrLog(String text) {
        return switch (ScheduleReader.read(FILE, text, modes.list(), new Problems())) {
            case Good<Schedule>(var schedule, var _) -> Optional.of(schedule);
            case Bad<Schedule>(var wrong) -> {
                wrong.forEach(
                        problem ->
                                LOG.error(
                                        "{}: {}; the usual mode holds instead",
                                        problem.place(),
                                        problem.words().in(Language.ENGLISH)));
                yield Optional.empty();
            }
        };
    }
}
