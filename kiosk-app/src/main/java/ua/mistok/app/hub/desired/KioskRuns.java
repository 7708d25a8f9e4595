package ua.mistok.app.hub.desired;

import java.util.List;
import ua.mistok.app.wire.Pulse.Failure;

/// How far a kiosk has come with what it shall run.
///
/// @param wanted revision of the last change for it
/// @param running revision that it told last; 0 for none
/// @param failures what it could not do, as it told last
public record KioskRuns(long wanted, long running, List<Failure> failures) {

    public KioskRuns {
        failures = List.copyOf(failures);
    }
}
