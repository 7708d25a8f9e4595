package ua.mistok.app.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

class SpeechTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    @TempDir Path folder;

    private static Speech by(FakeVoice fake) {
        return new Speech(new SpeechSettings(fake.program().toString(), 145));
    }

    @Test
    void a_sentence_becomes_sound_by_the_voice_of_its_language() {
        var fake = FakeVoice.ofBoth(folder);
        var speech = by(fake);

        var sound = speech.say(Language.UKRAINIAN, "Торкніться поля «Вулиця».");
        speech.say(Language.ENGLISH, "Touch the field.");

        assertThat(sound).map(Wav::length).contains(Duration.ofMillis(FakeVoice.MILLIS));
        assertThat(fake.said())
                .containsExactly("uk Торкніться поля «Вулиця».", "en-gb Touch the field.");
    }

    @Test
    @Meets("5.1.3.14")
    void a_language_is_never_read_by_a_foreign_voice() {
        var fake =
                FakeVoice.in(
                        folder,
                        " 5  ru  --/M  Russian  zle/ru  (uk 9)",
                        " 3  uk  --/M  needs_another  mb/mb-uk1",
                        " 2  en-gb  --/M  English  gmw/en");
        var speech = by(fake);

        assertThat(speech.speaks(Language.UKRAINIAN)).isFalse();
        assertThat(speech.say(Language.UKRAINIAN, "Вітаємо")).isEmpty();
        assertThat(speech.speaks(Language.ENGLISH)).isTrue();
        assertThat(fake.said()).isEmpty();
    }

    @Test
    void where_nothing_can_speak_nothing_is_read() {
        assertThat(new Speech(new SpeechSettings("", 145)).speaks(Language.UKRAINIAN)).isFalse();
        var missing = new SpeechSettings(folder.resolve("missing").toString(), 145);
        assertThat(new Speech(missing).speaks(Language.UKRAINIAN)).isFalse();
    }

    @Test
    void what_is_said_stands_in_no_argument_that_others_on_the_machine_can_read() {
        var fake = FakeVoice.ofBoth(folder);

        by(fake).say(Language.UKRAINIAN, "--voices=en; rm -rf $HOME `id`");

        assertThat(fake.arguments()).containsExactly("-v uk -s 145 --stdin --stdout");
        assertThat(fake.said()).containsExactly("uk --voices=en; rm -rf $HOME `id`");
    }

    @Test
    void many_at_once_are_all_said() {
        var fake = FakeVoice.ofBoth(folder);
        var speech = by(fake);

        var made =
                IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(number -> speech.say(Language.UKRAINIAN, "Крок " + number))
                        .filter(sound -> sound.isPresent())
                        .count();

        assertThat(made).isEqualTo(12);
        assertThat(fake.said()).hasSize(12).contains("uk Крок 0", "uk Крок 11");
    }

    @Test
    void a_programme_that_hangs_is_given_up_and_ended() {
        var fake = FakeVoice.ofBoth(folder).does("exec sleep 300\n");

        assertThat(new Program(fake.program(), PATIENCE).ask("Вітаємо")).isEmpty();

        // a process that was told to end takes a moment to go
        assertThat(ProcessHandle.current().children())
                .filteredOn(child -> child.info().commandLine().orElse("").contains("sleep 300"))
                .allSatisfy(
                        child -> assertThat(child.onExit()).succeedsWithin(Duration.ofMinutes(1)));
    }

    @Test
    void a_programme_that_fails_or_writes_no_sound_makes_none() {
        var fake = FakeVoice.ofBoth(folder);
        var speech = by(fake);
        assertThat(speech.speaks(Language.UKRAINIAN)).isTrue();

        fake.does("cat; exit 0\n");
        assertThat(speech.say(Language.UKRAINIAN, "Вітаємо")).isEmpty();
        fake.does("cat \"$here/tone.wav\"; exit 3\n");
        assertThat(speech.say(Language.UKRAINIAN, "Вітаємо")).isEmpty();
    }

    @Test
    void a_pace_that_nobody_can_follow_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> new SpeechSettings("espeak-ng", 900))
                .hasMessageContaining("words-per-minute is 900: from 80 to 300");
    }
}
