package ua.mistok.app.station;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import ua.mistok.app.access.Listener;

/// Lets in the machine's own screen and paired stations, and nobody else.
///
/// A request must name the address it came to: a foreign host name that points here (DNS rebinding)
/// gets nothing.
final class StationFilter extends OncePerRequestFilter {

    static final String COOKIE = "mistok-station";
    private static final String OWN = "127.0.0.1";

    private final Stations stations;
    private final PairPage page;
    private final InstantSource clock;

    StationFilter(Stations stations, PairPage page, InstantSource clock) {
        this.stations = stations;
        this.page = page;
        this.clock = clock;
    }

    /// Staff and a class come by other doors and are no station.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Listener.of(request) != Listener.VISITORS;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServerName().equals(bracketed(request.getLocalAddr()))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var station = find(request);
        if (station.isPresent()) {
            stations.saw(station.get(), clock.instant());
            request.setAttribute(Station.ATTRIBUTE, station.get());
            chain.doFilter(request, response);
        } else {
            page.serve(request, response);
        }
    }

    private Optional<Station> find(HttpServletRequest request) {
        if (request.getLocalAddr().equals(OWN)) {
            return Optional.of(stations.main());
        }
        var cookies = Optional.ofNullable(request.getCookies());
        return cookies.stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(secret -> stations.find(secret).stream())
                .findFirst();
    }

    private static String bracketed(String address) {
        return address.indexOf(':') >= 0 ? "[" + address + "]" : address;
    }
}
