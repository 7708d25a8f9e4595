package ua.mistok.app.hub.oidc;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.hub.PasswordFile;

/// The provider of an organisation's accounts, and who the hub is to it.
///
/// The hub's secret stands in a file: settings, environment and command line are read by others.
///
/// @param issuer such as `https://sso.example.org/realms/library`; empty: only local accounts
/// @param clientId what the hub is called there
/// @param clientSecretFile a file that holds the secret and nothing else
@ConfigurationProperties("mistok.hub.oidc")
@Profile("hub")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        Optional<String> clientSecretFile) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /// @throws IllegalStateException if what was told does not fit together
    public OidcSettings {
        if (!issuer.isEmpty() && (clientId.isEmpty() || clientSecretFile.isEmpty())) {
            throw new IllegalStateException(
                    "mistok.hub.oidc.issuer needs mistok.hub.oidc.client-id and"
                            + " mistok.hub.oidc.client-secret-file");
        }
        if (!issuer.isEmpty() && !isSafe(issuer)) {
            throw new IllegalStateException(
                    "mistok.hub.oidc.issuer must begin with https://, such as"
                            + " https://sso.example.org/realms/library");
        }
    }

    /// Whether nobody on the way can change what comes from there.
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /// @throws IllegalStateException if there is none, or the file cannot be read
    String secret() {
        var secret = PasswordFile.find(clientSecretFile).orElse("");
        if (secret.isEmpty()) {
            throw new IllegalStateException("mistok.hub.oidc.client-secret-file holds no secret");
        }
        return secret;
    }
}
