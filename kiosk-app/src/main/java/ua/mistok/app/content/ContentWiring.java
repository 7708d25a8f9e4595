package ua.mistok.app.content;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The shelf of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ContentWiring {

    /// @param folder of `--content`; empty for what the programme ships
    /// @param place of `--place`, such as `vinnytsia`; empty for the whole country
    @Bean
    PackShelf packShelf(
            @Value("${mistok.content:}") String folder, @Value("${mistok.place:}") String place) {
        return folder.isBlank()
                ? PackShelf.shipped(place)
                : PackShelf.folder(Path.of(folder), place);
    }
}
