package ua.mistok.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/// How long the server keeps a session that a page was asked for with.
class PageToComeTest extends BrowserlessTest {

    private static final int USUAL = 1_800;
    private static final int LEAVING = 10;

    private final MockHttpSession kept = new MockHttpSession();

    @BeforeEach
    void ask() throws Exception {
        var service = (VaadinServletService) VaadinService.getCurrent();
        new EarlyPage().serviceInit(new ServiceInitEvent(service));
        kept.setMaxInactiveInterval(USUAL);
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(kept);
        var before = VaadinSession.getCurrent();
        service.findVaadinSession(new VaadinServletRequest(request, service));
        VaadinSession.setCurrent(before);
    }

    @Test
    void a_session_waits_for_its_page_no_longer_than_a_minute() {
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(60);
    }

    @Test
    void a_session_with_a_page_rests_as_long_as_any() {
        open();

        assertThat(kept.getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    @Test
    void a_page_that_comes_back_to_a_session_that_was_about_to_end_keeps_it() {
        open();
        kept.setMaxInactiveInterval(LEAVING);

        open();

        assertThat(kept.getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    private void open() {
        var session = VaadinSession.getAllSessions(kept).iterator().next();
        session.lock();
        try {
            var page = new UI();
            page.getInternals().setSession(session);
            session.getService().fireUIInitListeners(page);
        } finally {
            session.unlock();
        }
    }
}
