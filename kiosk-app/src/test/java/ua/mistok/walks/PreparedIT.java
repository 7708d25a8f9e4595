package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A packaged kiosk takes the list of its parts from the package, and has those besides that it is
/// told of when it starts.
class PreparedIT {

    @TempDir private Path data;

    @Test
    void a_kiosk_starts_from_the_list_that_the_build_made() {
        try (var kiosk =
                PackagedKiosk.start(
                        data,
                        "--spring.main.log-startup-info=true",
                        "--logging.level.ua.mistok.app.MistokApplication=info",
                        "--mistok.join.address=http://127.0.0.1:1/",
                        "--mistok.join.code=AAAA")) {
            assertThat(kiosk.printed("Starting (\\S+) MistokApplication"))
                    .isEqualTo("AOT-processed");
            assertThat(kiosk.printed("Could not join the hub at (\\S+):"))
                    .isEqualTo("http://127.0.0.1:1/");
        }
    }
}
