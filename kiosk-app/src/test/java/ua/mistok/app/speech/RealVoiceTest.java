package ua.mistok.app.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.mistok.config.text.Language;

/// The real programme, where it is installed.
@Tag("long")
@Tag("speech")
class RealVoiceTest {

    private static final String PROGRAM = "espeak-ng";
    private static final Duration SHORTEST = Duration.ofMillis(1500);
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final int LOUD = 500;

    @BeforeAll
    static void look() {
        assertThat(Program.find(PROGRAM))
                .as(
                        "espeak-ng is not installed, so that its voices cannot be tried: apt install espeak-ng")
                .isPresent();
    }

    @Test
    void it_speaks_ukrainian_and_english_so_that_they_can_be_heard() {
        var speech = new Speech(new SpeechSettings(PROGRAM, 145));

        hear(speech, Language.UKRAINIAN, "Торкніться поля «Вулиця». Треба 5 цифр, а тут 4.");
        hear(speech, Language.ENGLISH, "Touch the field “Street”. It takes 5 digits, here are 4.");
    }

    private static void hear(Speech speech, Language language, String text) {
        var wav = speech.say(language, text).orElseThrow();

        assertThat(wav.length()).isBetween(SHORTEST, LONGEST);
        assertThat(loudness(wav)).isGreaterThan(LOUD);
    }

    /// The root mean square of its samples, of 32767.
    private static double loudness(Wav wav) {
        var samples = ByteBuffer.wrap(wav.bytes()).order(ByteOrder.LITTLE_ENDIAN).position(44);
        var sum = 0.0;
        var count = samples.remaining() / Short.BYTES;
        while (samples.remaining() >= Short.BYTES) {
            var sample = (double) samples.getShort();
            sum += sample * sample;
        }
        return Math.sqrt(sum / count);
    }
}
