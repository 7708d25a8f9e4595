package ua.mistok.app.visitor;

import java.util.Optional;
import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.alarm.EmergencyScreen.Kept;
import ua.mistok.app.alarm.Shelters;

/// What a station needs in an alarm and after it.
record Refuge(Emergency emergency, Shelters shelters, Parking parking) {

    /// @param interrupted the visit that the alarm found on the page
    /// @param station its slug: a page that was loaded anew has its visit still
    EmergencyScreen screen(Alarm alarm, Optional<Parked> interrupted, String station) {
        var kept =
                interrupted
                        .or(() -> parking.find(station).filter(visit -> isOf(alarm, visit)))
                        .map(visit -> new Kept(visit.code()::in, visit.until()));
        return new EmergencyScreen(alarm, shelters.find(alarm.danger()), kept);
    }

    /// Not of an earlier alarm, whose visitor may not have come back yet.
    private static boolean isOf(Alarm alarm, Parked visit) {
        return !visit.until().minus(Parking.KEPT).isBefore(alarm.since());
    }
}
