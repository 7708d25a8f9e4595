package ua.mistok.app.story;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.story.Story;

/// Stories are told at a library.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class StoryWiring {

    @Bean
    StoryShelf storyShelf(Ledger ledger, InstantSource clock) {
        return new StoryShelf(ledger, clock);
    }

    @Bean
    Unsaved<Story> unsavedStories() {
        return new Unsaved<>();
    }
}
