package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.key.Hash;
import ua.mistok.fuzz.Harm;

/// Backups that a bad stick has changed: the header is read as it was written, or not at all.
class HeaderFuzzTest {

    @Test
    void a_changed_header_is_never_read() throws IOException {
        var good = new Header(Stretch.random(), Hash.of(new byte[0])).bytes();
        for (var seed : IntStream.range(0, 2_000).toArray()) {
            var changed = Harm.done(good, seed);
            // What follows the header is the sealed part's own matter.
            if (!Arrays.equals(Arrays.copyOf(changed, good.length), good)) {
                assertThat(Header.read(new ByteArrayInputStream(changed)))
                        .as("seed %d", seed)
                        .isNotInstanceOf(Header.Found.Read.class);
            }
        }
    }
}
