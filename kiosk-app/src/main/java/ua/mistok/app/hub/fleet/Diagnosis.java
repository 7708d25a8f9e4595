package ua.mistok.app.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds out what a kiosk needs.
///
/// @param now the hub's time
/// @param newest version of the programme in this fleet
record Diagnosis(Instant now, String newest) {

    KioskState of(KioskState state) {
        var needs =
                state.revoked()
                        ? List.<Need>of()
                        : Arrays.stream(Need.values()).filter(need -> has(state, need)).toList();
        return new KioskState(
                state.kiosk(),
                state.library(),
                state.place(),
                state.revoked(),
                state.report(),
                state.conflicts(),
                needs);
    }

    private boolean has(KioskState state, Need need) {
        return switch (need) {
            case NEVER_HEARD -> state.report().isEmpty();
            case CONFLICT -> state.conflicts() > 0;
            case SILENT, DISK, ASIDE, QUEUE, STATIONS, CLOCK, VERSION ->
                    state.report().filter(report -> has(report, need)).isPresent();
        };
    }

    private boolean has(KioskState.Report report, Need need) {
        return switch (need) {
            case NEVER_HEARD, CONFLICT -> false;
            case SILENT -> isSilent(report.openSince(), report.heard());
            case DISK -> report.freeBytes() < Need.FEW_BYTES;
            case ASIDE -> report.aside() > 0;
            case QUEUE -> report.waiting() > Need.MANY_WAITING;
            case STATIONS -> report.silent() > 0;
            case CLOCK -> report.drift().abs().compareTo(Need.DRIFT) > 0;
            case VERSION -> Versions.ORDER.compare(report.version(), newest) < 0;
        };
    }

    private boolean isSilent(Optional<Duration> open, Instant heard) {
        return open.map(since -> since.compareTo(Need.SILENCE) > 0)
                .orElseGet(() -> heard.plus(Need.UNKNOWN_SILENCE).isBefore(now));
    }
}
