package ua.mistok.app;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Keeps what Spring Boot brings for a hub alone, health and metrics, out of a kiosk before any of
/// it is loaded: a kiosk opens nothing that its visitors have no use for, and starts no slower.
///
/// First of all such filters: the next one loads classes to see whether they are there.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PartsOfRole implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> OF_HUB =
            List.of(".actuate.", ".health.", ".micrometer.", ".metrics.", "Observation");

    private boolean isHub;

    @Override
    public void setEnvironment(Environment environment) {
        isHub = environment.acceptsProfiles(Profiles.of("hub"));
    }

    @Override
    public boolean[] match(@Nullable String[] parts, AutoConfigurationMetadata metadata) {
        var matches = new boolean[parts.length];
        for (var n = 0; n < parts.length; n++) {
            var part = Objects.requireNonNullElse(parts[n], "");
            matches[n] = isHub || OF_HUB.stream().noneMatch(part::contains);
        }
        return matches;
    }
}
