package ua.mistok.app.content;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/// Begins to read the content of a kiosk before anything else is made.
final class ReadingAtStart
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var settings = starting.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("hub"))) {
            var threads = Thread.ofPlatform().name("first-reading").daemon();
            var begun =
                    FirstReading.begin(
                            stock(settings.getProperty("mistok.content", "")), threads::start);
            starting.getBeanFactory().registerSingleton("firstReading", begun);
        }
    }

    /// @param folder of `--content`; empty for what the programme ships
    static Stock stock(String folder) {
        return new Stock(Optional.of(folder).filter(named -> !named.isBlank()).map(Path::of));
    }
}
