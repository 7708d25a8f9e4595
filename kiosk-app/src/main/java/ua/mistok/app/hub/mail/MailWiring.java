package ua.mistok.app.hub.mail;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Letters of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@EnableConfigurationProperties(MailSettings.class)
class MailWiring {

    @Bean
    MailLine mailLine(MailSettings settings, InstantSource clock) {
        return new MailLine(settings, clock);
    }
}
