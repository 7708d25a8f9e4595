package ua.mistok.app.console.setup;

import java.util.Optional;
import java.util.function.BiConsumer;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.staff.StaffDoor;

/// The screen for each step of a run; in one place.
final class RunScreens {

    private final SetUp setUp;
    private final StaffDoor door;
    private final Optional<String> stations;
    private final Runnable toVisitors;

    /// @param stations the address of stations on the library's network; empty where there is none
    RunScreens(SetUp setUp, StaffDoor door, Optional<String> stations, Runnable toVisitors) {
        this.setUp = setUp;
        this.door = door;
        this.stations = stations;
        this.toVisitors = toVisitors;
    }

    /// @param entered hears of the first person, and the code that is shown once
    StepPanel draw(SetUpRun run, BiConsumer<String, String> entered) {
        return switch (run.at()) {
            case REGION -> new RegionPanel(setUp, run);
            case COMMUNITY -> new CommunityPanel(setUp, run);
            case LIBRARY -> new LibraryPanel(run);
            case SCREEN ->
                    Doorway.listener() == Listener.NETWORK
                            ? new InchesPanel(setUp, run)
                            : new ScreenPanel(setUp, run, stations);
            case STAFF -> new StaffPanel(door, run, entered);
            case TRIALS -> new TrialsPanel(run);
            case CODE, RECOVERY, READY -> new ReadyPanel(setUp, toVisitors);
        };
    }
}
