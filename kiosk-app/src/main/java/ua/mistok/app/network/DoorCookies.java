package ua.mistok.app.network;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.catalina.Context;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;

/// The session's cookie has another name on the network's door (decision 11).
///
/// Browsers keep cookies by host and not by port: a desk that looks at a station's page of this
/// kiosk, too, would send one session to both doors, and lose it at both. The name is told by the
/// `Host` that was asked; whoever lies about it gets a session of the other door, which is not
/// there.
final class DoorCookies implements CookieProcessor {

    static final String NETWORK = "mistok-desk";

    private final CookieProcessor usual;
    private final String session;
    private final IntPredicate isNetwork;

    /// @param session the cookie's name on every other door
    /// @param isNetwork whether a port is the network's door
    static void in(Context context, String session, IntPredicate isNetwork) {
        var usual =
                Objects.requireNonNullElseGet(
                        context.getCookieProcessor(), Rfc6265CookieProcessor::new);
        context.setCookieProcessor(new DoorCookies(usual, session, isNetwork));
    }

    private DoorCookies(CookieProcessor usual, String session, IntPredicate isNetwork) {
        this.usual = usual;
        this.session = session;
        this.isNetwork = isNetwork;
    }

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        usual.parseCookieHeader(headers, cookies);
        var network = isNetwork.test(port(headers.getHeader("host")));
        for (var at = 0; at < cookies.getCookieCount(); at++) {
            var name = cookies.getCookie(at).getName();
            if (name.equals(session) && network) {
                name.setString(session + "-of-another-door");
            } else if (name.equals(NETWORK)) {
                name.setString(network ? session : NETWORK + "-of-another-door");
            }
        }
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
        if (cookie.getName().equals(session) && isNetwork.test(request.getLocalPort())) {
            var renamed = new Cookie(NETWORK, cookie.getValue());
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
