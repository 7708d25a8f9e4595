package ua.mistok.app.ui;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.classreading.MetadataReader;

/// Pages of either role.
@Configuration(proxyBeanMethods = false)
class UiWiring {

    @Bean
    EarlyPage earlyPage() {
        return new EarlyPage();
    }

    /// Vaadin looks for views when the server starts, and would keep all that it has read of the
    /// classes for ever: some megabytes.
    @Bean
    SmartInitializingSingleton classesReadAtStart(ResourceLoader context) {
        return () -> {
            if (context instanceof DefaultResourceLoader read) {
                read.getResourceCache(MetadataReader.class).clear();
            }
        };
    }
}
