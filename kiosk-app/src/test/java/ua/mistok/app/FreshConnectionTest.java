package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FreshConnectionTest {

    @Test
    void the_answer_to_a_touch_ends_its_connection() throws Exception {
        assertThat(connectionAfter("uidl")).hasValue("close");
    }

    @Test
    void whatever_holds_nothing_of_a_visitor_may_use_the_connection_again() throws Exception {
        assertThat(connectionAfter("heartbeat")).isEmpty();
    }

    private static Optional<String> connectionAfter(String flow)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", flow);
        var response = new MockHttpServletResponse();
        new FreshConnection().doFilter(request, response, new MockFilterChain());
        return Optional.ofNullable(response.getHeader("Connection"));
    }
}
