package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import ua.mistok.app.access.Listener;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.mode.Running;
import ua.mistok.app.station.Station;

/// The machine's own screen, on a clock of the test's.
class ScreenPageTest {

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final OwnScreen screen = new OwnScreen(() -> now());
    private final ScreenPage page =
            new ScreenPage(
                    screen,
                    new StaticListableBeanFactory().getBeanProvider(Running.class),
                    new StaticListableBeanFactory().getBeanProvider(Emergency.class));

    private Instant now() {
        return now;
    }

    @Test
    void a_screen_that_never_opened_the_page_is_as_silent_as_the_kiosk_is_old() {
        pass(Duration.ofSeconds(75));

        assertThat(page.screen().getBody()).isEqualTo("heard 75 dark no\n");
    }

    @Test
    void the_page_of_visitors_is_heard() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.VISITORS, Station.MAIN, true));
        pass(Duration.ofSeconds(5));

        assertThat(page.screen().getBody()).isEqualTo("heard 5 dark no\n");
    }

    @Test
    void a_librarian_at_the_screen_is_heard_too() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.STAFF, "", true));

        assertThat(screen.silence()).isZero();
    }

    @Test
    void neither_another_station_nor_a_watchdog_is_the_screen() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.VISITORS, "station-2", true));
        screen.hear(asked(Listener.VISITORS, Station.MAIN, false));
        screen.hear(asked(Listener.STAFF, "", false));

        assertThat(screen.silence()).hasSeconds(75);
    }

    @Test
    void a_clock_that_went_back_makes_no_silence() {
        pass(Duration.ofDays(-365));

        assertThat(screen.silence()).isZero();
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    private static MockHttpServletRequest asked(Listener door, String station, boolean isBrowser) {
        var request = new MockHttpServletRequest("GET", "/kiosk/alive");
        request.setAttribute(Listener.ATTRIBUTE, door);
        if (!station.isEmpty()) {
            request.setAttribute(Station.ATTRIBUTE, new Station(station, station, 21.5));
        }
        if (isBrowser) {
            request.addHeader(OwnScreen.OF_A_BROWSER, "same-origin");
        }
        return request;
    }
}
