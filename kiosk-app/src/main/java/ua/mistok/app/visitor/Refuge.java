package ua.mistok.app.visitor;

import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.alarm.EmergencyScreen.Kept;
import ua.mistok.app.alarm.Shelters;

/// What a station needs in an alarm and after it.
record Refuge(Emergency emergency, Shelters shelters, Parking parking) {

    /// @param station its slug
    EmergencyScreen screen(Alarm alarm, String station) {
        var kept = parking.find(station).map(visit -> new Kept(visit.code()::in, visit.until()));
        return new EmergencyScreen(alarm, shelters.find(alarm.danger()), kept);
    }
}
