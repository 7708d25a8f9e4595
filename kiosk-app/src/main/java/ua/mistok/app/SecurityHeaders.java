package ua.mistok.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says on every answer that a page may use only this machine.
///
/// Flow's client of 25.2 builds functions from text, hence 'unsafe-eval'; scripts of our own are
/// files. Pages are never kept (a visitor's page must not come back); Flow overrides that for
/// bundle files, whose names carry their hash.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                            + "font-src 'self' data:; connect-src 'self'; media-src 'self' blob:; "
                            + "object-src 'none'; "
                            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
                    "X-Frame-Options",
                    "DENY",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), "
                            + "serial=(), hid=(), midi=(), payment=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-store");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
