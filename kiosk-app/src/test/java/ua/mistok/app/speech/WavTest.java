package ua.mistok.app.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WavTest {

    @Test
    void the_header_tells_the_true_length() {
        var tone = FakeVoice.tone();

        var wav = Wav.of(tone).orElseThrow();

        var file = ByteBuffer.wrap(wav.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(4)).isEqualTo(tone.length - 8);
        assertThat(file.getInt(40)).isEqualTo(tone.length - 44);
        assertThat(wav.length()).hasMillis(FakeVoice.MILLIS);
    }

    @Test
    void what_is_cut_short_anywhere_in_its_header_is_no_sound() {
        var tone = FakeVoice.tone();
        for (var length = 0; length <= 44; length++) {
            assertThat(Wav.of(Arrays.copyOf(tone, length))).isEmpty();
        }
        assertThat(Wav.of(Arrays.copyOf(tone, 46))).isPresent();
    }

    @Test
    void a_chunk_that_claims_more_than_there_is_leads_nowhere() {
        var tone = FakeVoice.tone();
        for (var claim : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 5_000}) {
            var broken = tone.clone();
            ByteBuffer.wrap(broken).order(ByteOrder.LITTLE_ENDIAN).putInt(16, claim);
            assertThat(Wav.of(broken)).isEmpty();
        }
    }
}
