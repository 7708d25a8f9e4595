package ua.mistok.app.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Pages of either role.
@Configuration(proxyBeanMethods = false)
class UiWiring {

    @Bean
    EarlyPage earlyPage() {
        return new EarlyPage();
    }
}
