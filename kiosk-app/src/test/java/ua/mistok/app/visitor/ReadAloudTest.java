package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.text.Language;

/// Whatever fills a station's page has «Слухати», where there is a voice for its language.
class ReadAloudTest extends BrowserlessTest {

    private static final Predicate<Locale> BOTH = _ -> true;
    private static final Predicate<Locale> NONE = _ -> false;

    private final Shelf shelf = Shipped.SHELF;

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-service", "survey-only", "exhibition", "class", "closed"})
    void a_station_that_waits_is_read_aloud_in_every_mode(String mode) {
        assertThat(listens(waiting(mode, BOTH))).isTrue();
        assertThat(listens(waiting(mode, NONE))).isFalse();
    }

    @Test
    void a_kiosk_that_has_moved_away_says_so_aloud() {
        var languages = shelf.mode().languages();

        assertThat(listens(shown(ClosedScreen.gone(languages, BOTH)))).isTrue();
        assertThat(listens(shown(ClosedScreen.gone(languages, NONE)))).isFalse();
    }

    @Test
    void an_alarm_is_read_aloud() {
        assertThat(alarm(BOTH).getElement().getOuterHTML()).contains("data-listen");
        assertThat(alarm(NONE).getElement().getOuterHTML()).doesNotContain("data-listen");
    }

    @Test
    void an_exhibition_says_what_plays_and_how_to_begin() {
        var first = Waiting.played(in("exhibition")).getFirst().title();
        var screen = waiting("exhibition", BOTH);
        assertThat(screen.getElement().getTextRecursively())
                .contains("Вправа грає сама: " + first.in(Language.UKRAINIAN));

        UI.getCurrent().setLocale(Language.ENGLISH.locale());

        assertThat(screen.getElement().getTextRecursively())
                .contains("An exercise plays by itself: " + first.in(Language.ENGLISH));
    }

    private Component waiting(String mode, Predicate<Locale> reads) {
        var station =
                new Waiting(new NoPolls(), Clock.systemUTC(), "main", how -> {}, to -> {}, reads);
        return shown(station.screen(in(mode), Optional.empty()));
    }

    private static Component alarm(Predicate<Locale> reads) {
        var raised = new Alarm(Danger.AIR_RAID, Instant.parse("2026-12-01T10:00:00Z"));
        return shown(
                new EmergencyScreen(raised, Optional.empty(), Optional.empty()).reading(reads));
    }

    private Shelf in(String mode) {
        return shelf.offering(
                shelf.modes().stream()
                        .filter(one -> one.id().equals(new ModeId(mode)))
                        .findFirst()
                        .orElseThrow());
    }

    private static Component shown(Component screen) {
        UI.getCurrent().add(screen);
        return screen;
    }

    private static boolean listens(Component screen) {
        return inside(screen).anyMatch(part -> part instanceof ListenButton && part.isVisible());
    }

    private static Stream<Component> inside(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ReadAloudTest::inside));
    }
}
