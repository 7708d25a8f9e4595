package ua.mistok.app.mode;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
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
    private static final Schedule UNSAID = Schedule.always(Shelf.USUAL);

    private final ModeShelf modes;
    private final Revisions revisions;
    private Schedule now;

    public Week(ModeShelf modes, Ledger ledger, InstantSource clock) {
        this.modes = modes;
        this.revisions = new Revisions(ledger, KIND, clock);
        this.now = revisions.latest(SCHEDULE).flatMap(this::readOrLog).orElse(UNSAID);
    }

    /// What holds now.
    public synchronized Schedule schedule() {
        return now;
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
                ? Optional.of(UNSAID)
                : revisions.find(SCHEDULE, number).flatMap(this::readOrLog);
    }

    /// The schedule as a revision has it; empty for what was there before the first save.
    public Schedule read(Optional<Revision> revision) {
        return revision.flatMap(this::readOrLog).orElse(UNSAID);
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
        return append(find(number).orElse(UNSAID), basedOn, staff, Optional.of(number));
    }

    private synchronized Saving append(
            Schedule draft, int basedOn, String staff, Optional<Integer> restores) {
        var text = ScheduleWriter.write(draft);
        var problems = check(draft);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Saving.Invalid(ByField.of(problems, text));
        }
        var saved = revisions.append(SCHEDULE, basedOn, staff, Optional.of(text), restores);
        if (saved.isEmpty()) {
            return new Saving.Conflict(revisions.latest(SCHEDULE).orElseThrow());
        }
        now = draft;
        return new Saving.Saved(saved.get(), problems);
    }

    private Optional<Schedule> readOrLog(Revision revision) {
        var text = revision.text().orElse("");
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
