package ua.mistok.app.speech;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// A kiosk reads aloud; a hub has no visitors.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
@EnableConfigurationProperties(SpeechSettings.class)
@Import(SpeechPage.class)
class SpeechWiring {

    @Bean
    Speech speech(SpeechSettings settings) {
        return new Speech(settings);
    }

    @Bean
    Allowance allowance(InstantSource clock) {
        return new Allowance(clock);
    }
}
