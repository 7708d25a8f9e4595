package ua.mistok.app;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a station's page asks every ten seconds: is it you, and are you the one you were?
@RestController
class AlivePage {

    private final Alive alive = new Alive(random(), build());

    @GetMapping("/kiosk/alive")
    ResponseEntity<Alive> alive() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(alive);
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
    record Alive(String boot, String build) {}
}
