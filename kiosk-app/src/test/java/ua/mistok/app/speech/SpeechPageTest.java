package ua.mistok.app.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import ua.mistok.app.access.Listener;
import ua.mistok.app.station.Station;
import ua.mistok.config.text.Language;

class SpeechPageTest {

    private static final String SENTENCE = "Торкніться поля «Вулиця».";

    @TempDir Path folder;
    private FakeVoice fake;
    private SpeechPage page;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    @BeforeEach
    void open() {
        fake = FakeVoice.ofBoth(folder);
        var speech = fake.speech();
        assertThat(speech.speaks(Language.UKRAINIAN)).isTrue();
        page = new SpeechPage(speech, new Allowance(() -> now));
    }

    @Test
    void a_sentence_of_the_screen_comes_back_as_sound_that_nothing_keeps() throws Exception {
        var answer = page.say("uk", asked(SENTENCE));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("audio/wav"));
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getBody()).hasSizeGreaterThan(44);
        assertThat(fake.said()).containsExactly("uk " + SENTENCE);
    }

    @Test
    void only_the_open_page_of_a_station_or_a_class_is_read_to() throws Exception {
        var stranger = asked(SENTENCE);
        stranger.removeAttribute(Station.ATTRIBUTE);
        var withoutPage = withoutPage(SENTENCE);
        var passerBy = withoutPage(SENTENCE);
        passerBy.setAttribute(Listener.ATTRIBUTE, Listener.CLASS);

        assertThat(status("uk", stranger)).isEqualTo(404);
        assertThat(status("uk", withoutPage)).isEqualTo(404);
        assertThat(status("uk", passerBy)).isEqualTo(404);
        for (var door : List.of(Listener.STAFF, Listener.NETWORK)) {
            var staff = asked(SENTENCE);
            staff.setAttribute(Listener.ATTRIBUTE, door);
            assertThat(status("uk", staff)).as(door.name()).isEqualTo(404);
        }
        assertThat(fake.said()).isEmpty();
        assertThat(status("uk", learner(SENTENCE))).isEqualTo(200);
    }

    @Test
    void a_class_however_many_devices_it_has_takes_nothing_from_a_station() throws Exception {
        var sentence = "а".repeat(SpeechPage.LONGEST);
        while (status("uk", learner(sentence)) == 200) {
            assertThat(fake.said()).hasSizeLessThan(100);
        }

        assertThat(status("uk", learner(sentence))).isEqualTo(429);
        assertThat(status("uk", asked(sentence))).isEqualTo(200);
    }

    @Test
    void a_language_without_a_voice_is_not_there() throws Exception {
        assertThat(status("ro", asked(SENTENCE))).isEqualTo(404);
    }

    @Test
    void a_whole_book_is_not_read_nor_nothing() throws Exception {
        assertThat(status("uk", asked("а".repeat(SpeechPage.LONGEST)))).isEqualTo(200);
        assertThat(status("uk", asked("а".repeat(SpeechPage.LONGEST + 1)))).isEqualTo(400);
        assertThat(status("uk", asked("🙂".repeat(100_000)))).isEqualTo(400);
        assertThat(status("uk", asked(" \n"))).isEqualTo(400);
    }

    @Test
    void nobody_has_more_read_than_can_be_listened_to() throws Exception {
        var sentence = "а".repeat(SpeechPage.LONGEST);
        var read = 0;
        while (status("uk", asked(sentence)) == 200) {
            read++;
        }

        assertThat(read).isEqualTo(Allowance.AT_ONCE / SpeechPage.LONGEST);
        assertThat(status("uk", asked(sentence))).isEqualTo(429);
        now = now.plusSeconds(SpeechPage.LONGEST / Allowance.A_SECOND);
        assertThat(status("uk", asked(sentence))).isEqualTo(200);
        assertThat(status("uk", asked(sentence))).isEqualTo(429);
    }

    @Test
    void what_cannot_be_made_now_is_said_to_be_so() throws Exception {
        fake.does("exit 1\n");

        assertThat(status("uk", asked(SENTENCE))).isEqualTo(503);
    }

    private int status(String language, MockHttpServletRequest asked) throws IOException {
        return page.say(language, asked).getStatusCode().value();
    }

    private static MockHttpServletRequest asked(String text) {
        var asked = withoutPage(text);
        asked.setSession(new MockHttpSession());
        return asked;
    }

    /// From a device that is no station.
    private static MockHttpServletRequest learner(String text) {
        var asked = asked(text);
        asked.removeAttribute(Station.ATTRIBUTE);
        asked.setAttribute(Listener.ATTRIBUTE, Listener.CLASS);
        return asked;
    }

    private static MockHttpServletRequest withoutPage(String text) {
        var asked = new MockHttpServletRequest();
        asked.setAttribute(Station.ATTRIBUTE, new Station(Station.MAIN, "Екран", 21.5));
        asked.setContent(text.getBytes(StandardCharsets.UTF_8));
        return asked;
    }
}
