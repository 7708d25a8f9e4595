package ua.mistok.app.mode;

import java.util.Optional;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.Schedule;

/// Modes and the week as staff have written them and not saved.
public final class Drafts {

    private static final String WEEK = "week";

    private final Unsaved<Mode> modes = new Unsaved<>();
    private final Unsaved<Schedule> weeks = new Unsaved<>();

    /// @param basedOn the revision that the writer had seen
    public record WeekDraft(Schedule schedule, int basedOn) {}

    public Unsaved<Mode> modes() {
        return modes;
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
