package ua.mistok.app.standin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/// Asks the disk before anybody else does. Where it takes nothing, `mistok.data` is the copy from
/// here on, and `mistok.disk` the folder itself.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StandInAtStart
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(StandInAtStart.class);

    /// What Linux keeps in memory.
    private static final Path SHARED = Path.of("/dev/shm");

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var settings = starting.getEnvironment();
        if (settings.acceptsProfiles(Profiles.of("hub"))) {
            return;
        }
        var data = Path.of(settings.getProperty("mistok.data", "data"));
        try {
            if (StandIn.takes(data)) {
                Copy.remove(data, memory(settings));
            } else {
                var copy = Copy.of(data, memory(settings));
                LOG.error("The disk takes nothing: {} stands in for {}", copy, data);
                settings.getPropertySources().addFirst(instead(copy, data));
            }
        } catch (IOException none) {
            LOG.error("Nothing can stand in for {}", data, none);
        }
    }

    private static Path memory(Environment settings) {
        var usual = Files.isWritable(SHARED) ? SHARED.toString() : temporary();
        return Path.of(settings.getProperty("mistok.memory", usual));
    }

    private static String temporary() {
        return System.getProperty("java.io.tmpdir", "/tmp");
    }

    private static MapPropertySource instead(Path copy, Path data) {
        return new MapPropertySource(
                "stand-in", Map.of("mistok.data", copy.toString(), "mistok.disk", data.toString()));
    }
}
