package ua.mistok.app.hub.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Gate;

/// Away to the provider, and back into the hub.
@RestController
@Profile("hub")
@Conditional(OidcIsTold.class)
@RequestMapping(Passing.PATH)
final class OidcDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);

    private static final String INSIDE = "/hub";

    /// Who comes from another site brings no cookie of the hub, even over a redirection; a page
    /// that goes on by itself does.
    private static final ClassPathResource ON = new ClassPathResource("on.html", OidcDoor.class);

    private final Provider provider;
    private final Entrance entrance;
    private final Gate gate;

    OidcDoor(Provider provider, Entrance entrance, Gate gate) {
        this.provider = provider;
        this.entrance = entrance;
        this.gate = gate;
    }

    /// Why somebody is at the hub's own page again.
    enum Said {
        STRANGER,
        WAIT,
        FAILED,
        UNREACHABLE;

        String page() {
            return "/hub/sign-in?outside=" + name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var way = provider.away(request);
        way.map(Provider.Way::passing)
                .map(passing -> passing.cookie(request.isSecure()))
                .ifPresent(response::addCookie);
        response.sendRedirect(way.map(Provider.Way::address).orElse(Said.UNREACHABLE.page()));
    }

    @GetMapping("/back")
    void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addCookie(Passing.gone(request.isSecure()));
        var passing = Passing.of(request);
        var state = Optional.ofNullable(request.getParameter("state"));
        var code = Optional.ofNullable(request.getParameter("code"));
        if (passing.isEmpty() || state.isEmpty() || code.isEmpty()) {
            goOn(response, Said.FAILED.page());
            return;
        }
        var page =
                switch (provider.came(passing.get(), state.get(), code.get())) {
                    case Came.Known known -> in(known, state.get(), request, response);
                    case Came.Refused(var why) -> {
                        LOG.warn("Somebody did not come back as they went: {}", why);
                        yield Said.FAILED.page();
                    }
                    case Came.Away _ -> Said.UNREACHABLE.page();
                };
        goOn(response, page);
    }

    /// @return where they go on
    private String in(
            Came.Known known,
            String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.signInOutside(known.names(), state, request.getRemoteAddr())) {
            case Entrance.Outcome.Open(var id) -> {
                gate.enter(request, response, id);
                yield INSIDE;
            }
            case Entrance.Outcome.Wait _ -> Said.WAIT.page();
            case Entrance.Outcome.Wrong _ -> Said.STRANGER.page();
            case Entrance.Outcome.AskCode _,
                    Entrance.Outcome.ShowDevice _,
                    Entrance.Outcome.WrongCode _,
                    Entrance.Outcome.Refused _ ->
                    Said.FAILED.page();
        };
    }

    private static void goOn(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(ON.getContentAsString(StandardCharsets.UTF_8).formatted(page));
    }
}
