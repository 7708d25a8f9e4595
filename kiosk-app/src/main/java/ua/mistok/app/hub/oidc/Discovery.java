package ua.mistok.app.hub.oidc;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// Where the provider has what, as it says itself. Asked when the first person wants in: a provider
/// that is away keeps no hub from starting.
final class Discovery {

    /// What the hub is called among the registrations that Spring Security knows.
    static final String HUB = "hub";

    private final OidcSettings settings;
    private final String secret;
    private final String back;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    /// @param back where the provider sends people
    Discovery(OidcSettings settings, String back) {
        this.settings = settings;
        this.secret = settings.secret();
        this.back = back;
    }

    /// @throws RuntimeException if the provider does not answer, or is another one
    ClientRegistration registration() {
        var found = known.get();
        if (found == null) {
            found =
                    ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                            .registrationId(HUB)
                            .clientId(settings.clientId())
                            .clientSecret(secret)
                            .scope("openid", "email")
                            .redirectUri(back)
                            .build();
            known.set(found);
        }
        return found;
    }
}
