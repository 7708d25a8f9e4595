package ua.mistok.app.staff;

import java.time.Duration;

/// What a door of a new kiosk has printed.
public final class NewDoor {

    private NewDoor() {}

    /// What is seen of it when the kiosk has been running for so long.
    public static SetUpSign sign(StaffDoor door, Duration up) {
        return new SetUpSign(door, () -> up);
    }

    public static String code(StaffDoor door) {
        return door.code().orElseThrow();
    }
}
