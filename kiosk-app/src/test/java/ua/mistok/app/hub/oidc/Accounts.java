package ua.mistok.app.hub.oidc;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/// A real provider of accounts (Spring Authorization Server); some of its people get a token that
/// is not as it must be.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class Accounts {

    static final String PASSWORD = "pass";
    static final String SECRET = "secret of the hub";

    /// What the token of somebody has; all but the last four are as they must be.
    enum Person {
        NATA,
        OLHA,
        /// Known by the subject.
        PAVLO,
        /// Whom nobody entered.
        STRANGER,
        /// Says that the address is somebody else's, which nobody verified.
        SHADY,
        OF_ANOTHER_ISSUER,
        FOR_ANOTHER_HUB,
        WITH_ANOTHER_NONCE,
        LATE;

        String login() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String address() {
            return login() + "@example.org";
        }
    }

    /// What the provider signs with; another one takes its place in the middle of the work.
    static final class Ring implements JWKSource<SecurityContext> {

        private volatile JWKSet keys = next("first");

        void turn() {
            keys = next("second");
        }

        private static JWKSet next(String id) {
            try {
                return new JWKSet(new RSAKeyGenerator(2048).keyID(id).generate());
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public List<com.nimbusds.jose.jwk.JWK> get(
                com.nimbusds.jose.jwk.JWKSelector selector, SecurityContext context) {
            return selector.select(keys);
        }
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(
                        all ->
                                all.requestMatchers("/hub/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(withDefaults())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                Arrays.stream(Person.values()).map(Accounts::user).toList());
    }

    private static UserDetails user(Person person) {
        return User.withUsername(person.login())
                .password("{noop}" + PASSWORD)
                .roles("USER")
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Environment environment) {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // The server would keep a better hash of the secret; it is asked for anew.
            }

            @Override
            public RegisteredClient findById(String id) {
                return hub(environment);
            }

            @Override
            public RegisteredClient findByClientId(String id) {
                return hub(environment);
            }
        };
    }

    /// The port is known once the server listens.
    static RegisteredClient hub(Environment environment) {
        return RegisteredClient.withId("hub")
                .clientId("hub")
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address(environment) + "/hub/oidc/back")
                .scope("openid")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    static String address(Environment environment) {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    @Bean
    Ring keys() {
        return new Ring();
    }

    @Bean
    JwtDecoder decoder(Ring keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
        return context -> {
            if (!context.getTokenType().getValue().equals("id_token")) {
                return;
            }
            Authentication principal = context.getPrincipal();
            var login = Objects.requireNonNull(principal).getName().toUpperCase(Locale.ROOT);
            var person = Person.valueOf(login.replace('-', '_'));
            var claims = context.getClaims();
            claims.claim("email_verified", person != Person.SHADY)
                    .claim("email", (person == Person.SHADY ? Person.NATA : person).address());
            switch (person) {
                case OLHA -> claims.claim("email", "Olha@Example.org");
                case OF_ANOTHER_ISSUER -> claims.issuer("https://sso.example.com");
                case FOR_ANOTHER_HUB -> claims.audience(List.of("another"));
                case WITH_ANOTHER_NONCE -> claims.claim("nonce", "another");
                case LATE -> {
                    var then = Instant.now().minusSeconds(3600);
                    claims.issuedAt(then.minusSeconds(300)).expiresAt(then);
                }
                case NATA, PAVLO, STRANGER, SHADY -> {}
            }
        };
    }
}
