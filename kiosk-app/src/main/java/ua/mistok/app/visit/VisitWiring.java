package ua.mistok.app.visit;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;

/// Visits happen on a kiosk; a hub has none.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class VisitWiring {

    @Bean
    Notebook notebook(Journal journal) {
        return new JournalNotebook(journal);
    }

    @Bean
    Visits visits(Notebook notebook, InstantSource clock) {
        return new Visits(notebook, clock);
    }

    private record JournalNotebook(Journal journal) implements Notebook {

        @Override
        public void write(Fact fact, Origin origin) {
            journal.write(fact, origin);
        }

        @Override
        public void settle() {
            journal.settle();
        }
    }
}
