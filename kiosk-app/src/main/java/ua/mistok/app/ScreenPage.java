package ua.mistok.app;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.mode.Running;
import ua.mistok.app.station.Station;
import ua.mistok.config.mode.ModeKind;

/// What the machine's own screen asks by the staff's door: has its page gone silent, and may it be
/// dark now? One line, for a script to read.
@RestController
@Profile("!hub")
class ScreenPage {

    static final String PATH = "/kiosk/screen";

    private final OwnScreen screen;
    private final ObjectProvider<Running> running;
    private final ObjectProvider<Emergency> emergency;

    ScreenPage(
            OwnScreen screen,
            ObjectProvider<Running> running,
            ObjectProvider<Emergency> emergency) {
        this.screen = screen;
        this.running = running;
        this.emergency = emergency;
    }

    /// @return such as `heard 12 dark no`: seconds since the page was heard of, and whether the
    ///     screen may be off
    @GetMapping(PATH)
    ResponseEntity<String> screen() {
        var line =
                "heard " + screen.silence().toSeconds() + " dark " + (mayBeDark() ? "yes" : "no");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(line + "\n");
    }

    /// Nobody comes while it is closed, but for whoever works at the screen. An alarm is shown at
    /// any hour.
    private boolean mayBeDark() {
        if (screen.isUsed()) {
            return false;
        }
        var isClosed =
                running.stream()
                        .anyMatch(now -> now.at(Station.MAIN).mode().kind() == ModeKind.CLOSED);
        return isClosed && emergency.stream().allMatch(alarm -> alarm.alarm().isEmpty());
    }
}
