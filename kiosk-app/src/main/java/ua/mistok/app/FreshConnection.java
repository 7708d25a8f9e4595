package ua.mistok.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the connection with the answer to each touch.
///
/// A connection that lives on keeps its two buffers, and a shorter message leaves in them the end
/// of a longer one: what a visitor typed would lie there until a long message came by the same
/// connection. A new one costs a fraction of a millisecond on loopback.
@Component
@Profile("!hub")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FreshConnection extends OncePerRequestFilter {

    /// Of Flow's requests, the one that carries what was touched and brings what is drawn.
    private static final String FLOW = "v-r";

    private static final String TOUCH = "uidl";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !TOUCH.equals(request.getParameter(FLOW));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Connection", "close");
        chain.doFilter(request, response);
    }
}
