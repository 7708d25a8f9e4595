package ua.mistok.app.hub.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// The provider as Spring Security speaks with it: discovery, code flow with PKCE, and the judgment
/// of what comes back. For several threads.
final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    /// Letters that are small or capital in one way only: “K” of Kelvin would become a “k”.
    private static final Pattern ADDRESS = Pattern.compile("[!-~]{1,255}");

    /// More people than this do not come at one moment; a provider that hangs holds no more
    /// threads.
    private static final int AT_ONCE = 8;

    private final String back;
    private final Discovery discovery;
    private final OidcAuthorizationCodeAuthenticationProvider judge = Judge.make();
    private final Semaphore lines = new Semaphore(AT_ONCE);

    /// @param address of the hub's pages, such as `https://hub.example.org`
    Provider(OidcSettings settings, String address) {
        this.back = address + Passing.PATH + "/back";
        this.discovery = new Discovery(settings, back);
    }

    /// Where somebody is sent, and what their browser keeps meanwhile.
    record Way(String address, Passing passing) {}

    /// @return empty while the provider does not answer
    Optional<Way> away(HttpServletRequest request) {
        return registration().map(known -> away(request, known));
    }

    private static Way away(HttpServletRequest request, ClientRegistration known) {
        var resolver =
                new DefaultOAuth2AuthorizationRequestResolver(
                        new InMemoryClientRegistrationRepository(known), Passing.PATH);
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        var asked = resolver.resolve(request, Discovery.HUB);
        if (asked == null) {
            throw new IllegalStateException("a registration that is there is resolved");
        }
        return new Way(asked.getAuthorizationRequestUri(), Passing.of(asked));
    }

    /// Who came back.
    Came came(Passing passing, String state, String code) {
        return registration()
                .map(known -> came(known, passing, state, code))
                .orElseGet(Came.Away::new);
    }

    private Came came(ClientRegistration known, Passing passing, String state, String code) {
        var answer =
                OAuth2AuthorizationResponse.success(code).redirectUri(back).state(state).build();
        var exchange = new OAuth2AuthorizationExchange(passing.request(known, back), answer);
        return onALine(() -> judged(new OAuth2LoginAuthenticationToken(known, exchange)))
                .orElseGet(Came.Away::new);
    }

    private Came judged(OAuth2LoginAuthenticationToken came) {
        try {
            var judged = judge.authenticate(came);
            return judged != null && judged.getPrincipal() instanceof OidcUser user
                    ? new Came.Known(names(user))
                    : new Came.Refused("not_openid");
        } catch (OAuth2AuthenticationException no) {
            return new Came.Refused(no.getError().getErrorCode());
        } catch (AuthenticationException no) {
            return new Came.Refused(no.getClass().getSimpleName());
        }
    }

    private Optional<ClientRegistration> registration() {
        return onALine(
                        () -> {
                            try {
                                return Optional.of(discovery.registration());
                            } catch (
                                    RuntimeException
                                            away) { // whatever it said, it is no provider now
                                LOG.warn(
                                        "The provider of accounts does not answer: {}",
                                        away.getMessage());
                                return Optional.<ClientRegistration>empty();
                            }
                        })
                .flatMap(found -> found);
    }

    /// @return empty if all lines are busy
    private <T> Optional<T> onALine(Supplier<T> ask) {
        if (!lines.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ask.get());
        } finally {
            lines.release();
        }
    }

    /// A subject that looks like an address is none: an address counts only verified.
    private static Set<String> names(OidcUser user) {
        var names = new LinkedHashSet<String>();
        if (user.getSubject() != null && !user.getSubject().contains("@")) {
            names.add(user.getSubject());
        }
        if (Boolean.TRUE.equals(user.getEmailVerified())
                && user.getEmail() != null
                && ADDRESS.matcher(user.getEmail()).matches()) {
            names.add(user.getEmail().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
