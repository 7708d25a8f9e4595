package ua.mistok.app.network;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.catalina.Context;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;

/// The session's cookie has another name on the doors of the network (decision 11).
///
/// Browsers keep cookies by host and not by port: a desk that looks at a station's page of this
/// kiosk, too, would send one session to both doors, and lose it at both. The name is told by the
/// `Host` that was asked; whoever lies about it gets a session of the other door, which is not
/// there.
final class DoorCookies implements CookieProcessor {

    static final String NETWORK = "mistok-desk";
    static final String CLASS = "mistok-class";

    private static final String OTHER = "-of-another-door";

    private final CookieProcessor usual;
    private final String session;
    private final Map<String, IntPredicate> doors;

    /// @param session the cookie's name on every other door
    /// @param doors by their cookie, whether a port is theirs
    static void in(Context context, String session, Map<String, IntPredicate> doors) {
        var usual =
                Objects.requireNonNullElseGet(
                        context.getCookieProcessor(), Rfc6265CookieProcessor::new);
        context.setCookieProcessor(new DoorCookies(usual, session, doors));
    }

    private DoorCookies(CookieProcessor usual, String session, Map<String, IntPredicate> doors) {
        this.usual = usual;
        this.session = session;
        this.doors = Map.copyOf(doors);
    }

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        usual.parseCookieHeader(headers, cookies);
        var own = cookie(port(headers.getHeader("host")));
        for (var at = 0; at < cookies.getCookieCount(); at++) {
            var name = cookies.getCookie(at).getName();
            var known = name.toString();
            if (known.equals(session) && own.isPresent()) {
                name.setString(session + OTHER);
            } else if (doors.containsKey(known)) {
                name.setString(own.equals(Optional.of(known)) ? session : known + OTHER);
            }
        }
    }

    /// What the session's cookie is called at a door; empty where it has its usual name.
    private Optional<String> cookie(int port) {
        return doors.entrySet().stream()
                .filter(door -> door.getValue().test(port))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int port(@Nullable String host) {
        var colon = host == null ? -1 : host.lastIndexOf(':');
        try {
            return host == null || colon < 0 ? 0 : Integer.parseInt(host.substring(colon + 1));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        var own = cookie(request.getLocalPort());
        if (cookie.getName().equals(session) && own.isPresent()) {
            var renamed = new Cookie(own.get(), cookie.getValue());
            cookie.getAttributes().forEach(renamed::setAttribute);
            return usual.generateHeader(renamed, request);
        }
        return usual.generateHeader(cookie, request);
    }

    @Override
    public Charset getCharset() {
        return usual.getCharset();
    }
}
