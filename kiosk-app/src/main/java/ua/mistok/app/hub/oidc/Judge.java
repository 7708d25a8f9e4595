package ua.mistok.app.hub.oidc;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// Spring Security's judge of a code and of the ID token that it is worth: signature, issuer,
/// audience, times, nonce. All that it asks of the provider ends after a while: a provider that
/// hangs must not hold the hub's threads.
final class Judge {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Of keys that the provider alone has: nothing signed by the hub's own secret, nothing
    /// unsigned.
    private static final Set<SignatureAlgorithm> SIGNED =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private Judge() {}

    static OidcAuthorizationCodeAuthenticationProvider make() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        var judge =
                new OidcAuthorizationCodeAuthenticationProvider(tokens(requests), users(requests));
        var decoders = new ConcurrentHashMap<String, JwtDecoder>();
        judge.setJwtDecoderFactory(
                registration ->
                        decoders.computeIfAbsent(
                                registration.getRegistrationId(),
                                id -> decoder(registration, requests)));
        return judge;
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(
            ClientHttpRequestFactory requests) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .messageConverters(
                                converters -> {
                                    converters.clear();
                                    converters.add(new FormHttpMessageConverter());
                                    converters.add(
                                            new OAuth2AccessTokenResponseHttpMessageConverter());
                                })
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return tokens;
    }

    private static OidcUserService users(ClientHttpRequestFactory requests) {
        var rest = new RestTemplate(requests);
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var accounts = new DefaultOAuth2UserService();
        accounts.setRestOperations(rest);
        var users = new OidcUserService();
        users.setOauth2UserService(accounts);
        return users;
    }

    /// Keys that it does not know yet it fetches: a provider changes them.
    private static JwtDecoder decoder(
            ClientRegistration registration, ClientHttpRequestFactory requests) {
        var keys =
                Optional.ofNullable(registration.getProviderDetails().getJwkSetUri())
                        .orElseThrow(() -> new IllegalStateException("a provider without keys"));
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(keys)
                        .jwsAlgorithms(all -> all.addAll(SIGNED))
                        .restOperations(new RestTemplate(requests))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                new JwtTimestampValidator(),
                                new OidcIdTokenValidator(registration))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
