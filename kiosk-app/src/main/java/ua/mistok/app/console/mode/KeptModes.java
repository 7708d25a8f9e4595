package ua.mistok.app.console.mode;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;

/// Modes as an editor needs them; before the first save stands what ships.
record KeptModes(ModeShelf modes) implements Kept<Mode> {

    @Override
    public Optional<Mode> find(String id) {
        return modes.find(new ModeId(id));
    }

    @Override
    public Optional<Mode> find(String id, int number) {
        return modes.find(new ModeId(id), number);
    }

    @Override
    public Optional<Mode> sketch(String id) {
        return modes.find(new ModeId(id));
    }

    @Override
    public int number(String id) {
        return modes.number(new ModeId(id));
    }

    @Override
    public List<Revision> history(String id) {
        return modes.history(new ModeId(id));
    }

    @Override
    public Saving save(Mode mode, int basedOn, String staff) {
        return modes.save(mode, basedOn, staff);
    }

    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return modes.remove(new ModeId(id), basedOn, staff);
    }

    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        return modes.restore(new ModeId(id), number, basedOn, staff);
    }
}
