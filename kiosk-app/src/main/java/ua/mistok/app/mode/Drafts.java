package ua.mistok.app.mode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;

/// What staff have written and not saved. A console closes after two minutes without a touch;
/// whoever comes back finds their work. In memory only: a restart forgets it.
public final class Drafts {

    private final Map<Key, Draft> modes = new ConcurrentHashMap<>();
    private final Map<String, WeekDraft> weeks = new ConcurrentHashMap<>();

    private record Key(String staff, ModeId mode) {}

    /// @param basedOn the revision that the writer had seen
    public record Draft(Mode mode, int basedOn) {}

    /// @param basedOn the revision that the writer had seen
    public record WeekDraft(Schedule schedule, int basedOn) {}

    /// @param staff id of the writer
    public void keep(String staff, Draft draft) {
        modes.put(new Key(staff, draft.mode().id()), draft);
    }

    public Optional<Draft> find(String staff, ModeId mode) {
        return Optional.ofNullable(modes.get(new Key(staff, mode)));
    }

    public void drop(String staff, ModeId mode) {
        modes.remove(new Key(staff, mode));
    }

    /// @param staff id of the writer
    public void keep(String staff, WeekDraft draft) {
        weeks.put(staff, draft);
    }

    public Optional<WeekDraft> findWeek(String staff) {
        return Optional.ofNullable(weeks.get(staff));
    }

    public void dropWeek(String staff) {
        weeks.remove(staff);
    }
}
