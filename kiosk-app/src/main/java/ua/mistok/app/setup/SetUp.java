package ua.mistok.app.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.mode.Week;
import ua.mistok.app.staff.SetUpDesk;
import ua.mistok.app.station.Stations;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;

/// The set-up of this kiosk: the rooms that it writes to, and how far it has come.
public final class SetUp {

    private final Supplier<Shelf> shelf;
    private final ThisLibrary library;
    private final Week week;
    private final Stations stations;
    private final SetUpDesk desk;
    private final Ledger ledger;
    private final Progress progress;
    private final DiskTrial disk;

    /// @param data the folder that must not be lost
    public SetUp(
            Path data,
            Supplier<Shelf> shelf,
            ThisLibrary library,
            Week week,
            Stations stations,
            SetUpDesk desk,
            Ledger ledger) {
        this.shelf = shelf;
        this.library = library;
        this.week = week;
        this.stations = stations;
        this.desk = desk;
        this.ledger = ledger;
        this.progress = new Progress(ledger);
        this.disk = new DiskTrial(data);
    }

    /// The step to go on with; [Step#READY] once nothing is left.
    public Step next() {
        return progress.next(desk.isNew());
    }

    public boolean isFinished() {
        return next() == Step.READY;
    }

    /// Begins where it stopped.
    ///
    /// @param code as it was typed; not looked at once somebody works here
    public SetUpRun run(String code) {
        return new SetUpRun(this, code);
    }

    /// What was to be written down is.
    public void written() {
        if (progress.isDone(Step.STAFF)) {
            progress.done(Step.RECOVERY);
        }
    }

    /// Oblasts, the Republic and the two cities.
    public List<Area> regions() {
        return areas().regions();
    }

    /// Hromadas of a region that the content knows.
    public List<Area> communities(AreaId region) {
        return areas().within(region);
    }

    public Areas areas() {
        return shelf.get().packs().areas();
    }

    /// Where the kiosk stands by its shelf, as `--place` may say: the narrowest known place.
    Optional<AreaId> standing() {
        var place = shelf.get().place();
        return place.equals(areas().country().id()) ? Optional.empty() : Optional.of(place);
    }

    /// What came of the last trials.
    public Trials trials() {
        return ledger.latest(TrialsMade.KIND, TrialsMade.class)
                .map(TrialsMade::trials)
                .orElse(Trials.NONE);
    }

    void keep(Trials made) {
        ledger.append(TrialsMade.KIND, TrialsMade.of(made));
    }

    DiskFound tryDisk() {
        return disk.look();
    }

    public ThisLibrary library() {
        return library;
    }

    public Week week() {
        return week;
    }

    public Stations stations() {
        return stations;
    }

    SetUpDesk desk() {
        return desk;
    }

    Progress progress() {
        return progress;
    }
}
