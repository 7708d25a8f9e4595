package ua.mistok.app.backup;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/// Takes up what was restored before anything of the data folder is opened.
final class HandoverAtStart
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var settings = starting.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("hub"))) {
            Handover.finish(Path.of(settings.getProperty("mistok.data", "data")));
        }
    }
}
