package ua.mistok.app.hub.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// What the browser keeps while somebody is away at the provider, so that whoever comes back is who
/// went, at whichever hub. It is no session: that one's cookie does not come along from another
/// site.
///
/// @param state comes back with them, and is good once
/// @param nonce comes back in what the provider signed
/// @param verifier proves that the code is ours (PKCE)
record Passing(String state, String nonce, String verifier) {

    static final String PATH = "/hub/oidc";

    static final String COOKIE = "mistok-hub-passing";

    private static final int LIFE = 600; // seconds
    private static final String PART = "([A-Za-z0-9_=-]{20,200})";
    private static final Pattern FORM = Pattern.compile(PART + "\\." + PART + "\\." + PART);

    /// @throws IllegalStateException if Spring Security made it without one of the three
    static Passing of(OAuth2AuthorizationRequest asked) {
        String nonce = asked.getAttribute(OidcParameterNames.NONCE);
        String verifier = asked.getAttribute(PkceParameterNames.CODE_VERIFIER);
        var state = asked.getState();
        if (nonce == null || verifier == null || state == null) {
            throw new IllegalStateException("a request has a state, a nonce and a verifier");
        }
        return new Passing(state, nonce, verifier);
    }

    static Optional<Passing> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> FORM.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .map(found -> new Passing(found.group(1), found.group(2), found.group(3)))
                .findFirst();
    }

    /// The request with which they went, as the judge wants to compare it with the answer.
    OAuth2AuthorizationRequest request(ClientRegistration known, String back) {
        var page =
                Optional.ofNullable(known.getProviderDetails().getAuthorizationUri())
                        .orElseThrow(() -> new IllegalStateException("a provider without a page"));
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(known.getClientId())
                .authorizationUri(page)
                .redirectUri(back)
                .scopes(known.getScopes())
                .state(state)
                .attributes(
                        all -> {
                            all.put(OAuth2ParameterNames.REGISTRATION_ID, Discovery.HUB);
                            all.put(OidcParameterNames.NONCE, nonce);
                            all.put(PkceParameterNames.CODE_VERIFIER, verifier);
                        })
                .build();
    }

    Cookie cookie(boolean secure) {
        return cookie(state + "." + nonce + "." + verifier, LIFE, secure);
    }

    /// Takes it from the browser: it is good for one coming back.
    static Cookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath(PATH);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax"); // they come back from another site
        return cookie;
    }

    /// None of it is in a log.
    @Override
    public String toString() {
        return "Passing";
    }
}
