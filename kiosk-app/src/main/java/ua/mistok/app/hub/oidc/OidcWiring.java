package ua.mistok.app.hub.oidc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// Accounts of an organisation, at a hub that was told of them.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@Conditional(OidcIsTold.class)
@Import(OidcDoor.class)
class OidcWiring {

    /// @param address of the hub's pages: people are sent back there
    @Bean
    Provider oidcProvider(OidcSettings settings, @Value("${mistok.hub.address:}") String address) {
        if (!OidcSettings.isSafe(address)) {
            throw new IllegalStateException(
                    "mistok.hub.address must say where people find this hub, such as"
                            + " https://hub.example.org: the provider sends them back there");
        }
        return new Provider(settings, address.replaceAll("/+$", ""));
    }
}
