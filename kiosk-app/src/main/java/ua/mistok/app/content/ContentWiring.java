package ua.mistok.app.content;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;

/// The shelf of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ContentWiring {

    @Bean
    SurveyArchive surveyArchive(Ledger ledger) {
        return new SurveyArchive(ledger);
    }

    /// @param folder of `--content`; empty for what the programme ships
    /// @param place of `--place`, such as `vinnytsia`; empty for the whole country
    @Bean
    PackShelf packShelf(
            @Value("${mistok.content:}") String folder,
            @Value("${mistok.place:}") String place,
            SurveyArchive archive) {
        return folder.isBlank()
                ? PackShelf.shipped(place, archive::keep)
                : PackShelf.folder(Path.of(folder), place, archive::keep);
    }
}
