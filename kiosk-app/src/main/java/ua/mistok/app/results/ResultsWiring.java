package ua.mistok.app.results;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.content.SurveyArchive;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.survey.Survey;

/// The results of a kiosk; a hub asks others.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ResultsWiring {

    @Bean
    Definitions definitions(SurveyArchive archive, PackShelf shelf) {
        return new Definitions() {
            @Override
            public List<Survey> all() {
                return archive.all();
            }

            /// A search for signs of fraud counts as an exercise and asks nothing.
            @Override
            public boolean asksConfidence(String exercise) {
                return shelf.now().findDemo(new DemoId(exercise)).isPresent();
            }
        };
    }

    @Bean
    Results results(TallyStore tallies, Definitions definitions, InstantSource clock) {
        return new Results(tallies::find, definitions, clock);
    }
}
