package ua.mistok.app.results;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.SurveyArchive;
import ua.mistok.app.journal.TallyStore;

/// The results of a kiosk; a hub asks others.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ResultsWiring {

    @Bean
    Definitions definitions(SurveyArchive archive) {
        return archive::all;
    }

    @Bean
    Results results(TallyStore tallies, Definitions definitions, InstantSource clock) {
        return new Results(tallies::find, definitions, clock);
    }
}
