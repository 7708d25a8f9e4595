package ua.mistok.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnSessionTest {

    @AfterEach
    void forget() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void a_second_touch_of_one_request_finds_it_ended() {
        var ended = new VaadinSession(new VaadinServletService() {});
        VaadinSession.setCurrent(ended);

        assertThat(ended.getSession()).isNull();
        assertThatCode(OwnSession::end).doesNotThrowAnyException();
    }
}
