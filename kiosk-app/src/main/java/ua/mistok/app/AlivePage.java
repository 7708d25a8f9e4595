package ua.mistok.app;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.mode.Running;
import ua.mistok.app.station.Station;

/// What a station's page asks every ten seconds: is it you, and are you the one you were?
@RestController
class AlivePage {

    private final String boot = random();
    private final String build = build();
    private final ObjectProvider<Running> running;
    private final ObjectProvider<Emergency> emergency;
    private final ObjectProvider<OwnScreen> own;

    AlivePage(
            ObjectProvider<Running> running,
            ObjectProvider<Emergency> emergency,
            ObjectProvider<OwnScreen> own) {
        this.running = running;
        this.emergency = emergency;
        this.own = own;
    }

    @GetMapping("/kiosk/alive")
    ResponseEntity<Alive> alive(HttpServletRequest request) {
        own.forEach(screen -> screen.hear(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Alive(
                                boot,
                                build,
                                mode(request.getAttribute(Station.ATTRIBUTE)),
                                alarm()));
    }

    private int mode(@Nullable Object asking) {
        return asking instanceof Station station
                ? running.stream().findFirst().map(now -> now.mark(station.slug())).orElse(0)
                : 0;
    }

    private int alarm() {
        return emergency.stream().findFirst().map(Emergency::mark).orElse(0);
    }

    private static String random() {
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String build() {
        return Objects.requireNonNullElse(
                MistokApplication.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    /// @param boot another one after every start of the process
    /// @param build the version of the programme
    /// @param mode another one whenever what the station shows because of its mode has changed
    /// @param alarm another one whenever an alarm was raised or ended
    record Alive(String boot, String build, int mode, int alarm) {}
}
