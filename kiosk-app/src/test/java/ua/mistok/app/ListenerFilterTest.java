package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import ua.mistok.app.access.CookieHash;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.Roster;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.network.NetworkDoor;

/// Somebody at the console of the machine's own screen, on a clock of their own.
class ListenerFilterTest {

    private static final String SECRET = "a secret";
    private static final Roster ROSTER =
            new Roster() {
                @Override
                public String stamp(String staff) {
                    return "";
                }

                @Override
                public Optional<Set<Permission>> permissions(SignedIn signedIn) {
                    return Optional.of(Set.of());
                }
            };

    /// Before the start its port is 0, as that of a request that nobody sent.
    private final StaffListener staff = new StaffListener(StaffListener.NEXT_PORT);

    private final ListenerFilter filter =
            new ListenerFilter(
                    staff,
                    new OwnDoors(() -> "8080", staff),
                    new StaticListableBeanFactory().getBeanProvider(NetworkDoor.class),
                    new StaticListableBeanFactory().getBeanProvider(ClassDoor.class),
                    new StaticListableBeanFactory(Map.of("roster", ROSTER))
                            .getBeanProvider(Roster.class),
                    () -> now());

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    private Instant now() {
        return now;
    }

    @BeforeEach
    void signIn() {
        session.setAttribute(Listener.ATTRIBUTE, Listener.STAFF);
        session.setAttribute(
                SignedIn.ATTRIBUTE, new SignedIn("admin", "", CookieHash.of(SECRET), now));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kiosk/alive",
                "/kiosk/icon.svg",
                "/?v-r=heartbeat",
                "/?v-r=push",
            })
    void what_a_page_asks_by_itself_is_nobodys_touch(String asked) throws Exception {
        pass(Duration.ofSeconds(90));
        ask(asked, SECRET);
        assertThat(session.isInvalid()).isFalse();

        pass(Duration.ofSeconds(31));
        ask("/staff", SECRET);

        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/people", "/?v-r=uidl", "/?v-r=init"})
    void whoever_does_something_stays_signed_in(String asked) throws Exception {
        pass(Duration.ofSeconds(90));
        ask(asked, SECRET);
        pass(Duration.ofSeconds(90));
        ask("/staff", SECRET);

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_page_that_may_wait_longer_waits_so_long_and_no_longer() throws Exception {
        session.setAttribute(Listener.PATIENCE, Duration.ofMinutes(30));
        pass(Duration.ofMinutes(29));
        ask("/?v-r=uidl", SECRET);
        pass(Duration.ofMinutes(29));
        ask("/staff", SECRET);
        assertThat(session.isInvalid()).isFalse();

        pass(Duration.ofMinutes(31));
        ask("/staff", SECRET);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void once_that_page_is_left_everything_is_as_before() throws Exception {
        session.setAttribute(Listener.PATIENCE, Duration.ofMinutes(30));
        ask("/staff/class", SECRET);
        session.removeAttribute(Listener.PATIENCE);

        pass(Duration.ofSeconds(121));
        ask("/staff", SECRET);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_without_the_staffs_own_cookie_is_over() throws Exception {
        ask("/staff", "another secret");

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_clock_that_went_back_keeps_nobody_signed_in() throws Exception {
        pass(Duration.ofDays(-1));
        ask("/staff", SECRET);

        assertThat(session.isInvalid()).isTrue();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void ask(String address, String cookie) throws ServletException, IOException {
        var parts = address.split("\\?v-r=");
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setServletPath(parts[0]);
        request.setLocalPort(0);
        if (parts.length > 1) {
            request.setParameter("v-r", parts[1]);
        }
        request.setCookies(new Cookie(SignedIn.COOKIE, cookie));
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
