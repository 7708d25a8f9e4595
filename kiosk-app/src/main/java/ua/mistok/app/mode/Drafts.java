package ua.mistok.app.mode;

import java.util.Optional;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;

/// Modes and the week as staff have written them and not saved.
public final class Drafts {

    private static final String WEEK = "week";

    private final Unsaved<Mode> modes = new Unsaved<>();
    private final Unsaved<Schedule> weeks = new Unsaved<>();

    /// @param basedOn the revision that the writer had seen
    public record Draft(Mode mode, int basedOn) {}

    /// @param basedOn the revision that the writer had seen
    public record WeekDraft(Schedule schedule, int basedOn) {}

    /// @param staff id of the writer
    public void keep(String staff, Draft draft) {
        modes.keep(staff, draft.mode().id().slug(), draft.mode(), draft.basedOn());
    }

    public Optional<Draft> find(String staff, ModeId mode) {
        return modes.find(staff, mode.slug()).map(it -> new Draft(it.value(), it.basedOn()));
    }

    public void drop(String staff, ModeId mode) {
        modes.drop(staff, mode.slug());
    }

    /// @param staff id of the writer
    public void keep(String staff, WeekDraft draft) {
        weeks.keep(staff, WEEK, draft.schedule(), draft.basedOn());
    }

    public Optional<WeekDraft> findWeek(String staff) {
        return weeks.find(staff, WEEK).map(it -> new WeekDraft(it.value(), it.basedOn()));
    }

    public void dropWeek(String staff) {
        weeks.drop(staff, WEEK);
    }
}
