package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Roster;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.network.NetworkDoor;
import ua.mistok.app.network.OpenClassDoor;

/// What a learner's own device is answered.
class ClassListenerTest {

    private static final int FOUND = 200;
    private static final int MOVED = 302;
    private static final int NOT_THERE = 404;

    @TempDir private Path folder;
    private OpenClassDoor open;
    private ListenerFilter filter;

    @BeforeEach
    void begin() {
        open = new OpenClassDoor(folder, 0);
        var staff = new StaffListener(StaffListener.NEXT_PORT);
        filter =
                new ListenerFilter(
                        staff,
                        new OwnDoors(() -> "8080", staff),
                        new StaticListableBeanFactory().getBeanProvider(NetworkDoor.class),
                        new StaticListableBeanFactory(Map.of("door", open.door()))
                                .getBeanProvider(ClassDoor.class),
                        new StaticListableBeanFactory().getBeanProvider(Roster.class),
                        Instant::now);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void no_page_of_visitors_of_the_console_or_of_a_hub_is_there() throws Exception {
        assertThat(RoutedPages.ofAllOthers()).hasSizeGreaterThan(40);
        for (var page : RoutedPages.ofAllOthers()) {
            assertThat(ask("/" + page)).as(page).isEqualTo(NOT_THERE);
        }
        for (var page : RoutedPages.ofClass()) {
            assertThat(ask("/" + page)).as(page).isEqualTo(FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pair",
                "/kiosk/pair",
                "/kiosk/screen",
                "/kiosk/well",
                "/kiosk/anything",
                "/actuator/health",
                "/api/v1/inbox",
                "/error",
                "/classes",
                "/wallet",
                "/anything",
            })
    void what_has_no_page_is_not_there_either(String path) throws Exception {
        assertThat(ask(path)).isEqualTo(NOT_THERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/x.js",
                "/kiosk/alive",
                "/kiosk/icon.svg",
                "/kiosk/speech/uk",
                "/wall/AB"
            })
    void what_a_page_of_the_class_needs_is_there(String path) throws Exception {
        assertThat(ask(path)).isEqualTo(FOUND);
    }

    @Test
    void the_address_alone_leads_to_the_class() throws Exception {
        assertThat(ask("/")).isEqualTo(MOVED);
    }

    @Test
    void a_way_around_leads_nowhere() throws Exception {
        var request = asked("/staff/people");
        request.setRequestURI("/VAADIN/../staff/people");

        assertThat(answer(request)).isEqualTo(NOT_THERE);
    }

    @Test
    void a_foreign_name_that_points_here_gets_nothing() throws Exception {
        var request = asked("/class");
        request.setServerName("class.example");

        assertThat(answer(request)).isEqualTo(NOT_THERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITORS", "STAFF", "NETWORK"})
    void a_session_of_another_door_is_unknown(String of) throws Exception {
        var session = new MockHttpSession();
        session.setAttribute(Listener.ATTRIBUTE, Listener.valueOf(of));
        var request = asked("/class");
        request.setSession(session);

        assertThat(answer(request)).isEqualTo(NOT_THERE);
    }

    @Test
    void once_the_door_is_shut_its_port_is_nobodys_way_into_the_class_alone() throws Exception {
        var request = asked("/staff");
        open.door().shut();

        assertThat(answer(request)).isEqualTo(NOT_THERE);
        assertThat(request.getAttribute(Listener.ATTRIBUTE)).isEqualTo(Listener.VISITORS);
    }

    private int ask(String path) throws ServletException, IOException {
        return answer(asked(path));
    }

    private int answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private MockHttpServletRequest asked(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setLocalPort(open.port());
        request.setLocalAddr("192.168.1.20");
        request.setServerName("192.168.1.20");
        return request;
    }
}
