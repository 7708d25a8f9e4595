package ua.mistok.app.alarm;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.fact.Danger;

/// Somebody raised an alarm or ended it; the last word is what counts, over a restart too.
///
/// @param danger a stable name; empty for the end
/// @param by id of a person or of a station, never a name
record AlarmTold(Optional<String> danger, Instant since, String by) {

    static final String KIND = "emergency.told";

    Optional<Alarm> alarm() {
        return danger.flatMap(Danger::find).map(what -> new Alarm(what, since));
    }
}
