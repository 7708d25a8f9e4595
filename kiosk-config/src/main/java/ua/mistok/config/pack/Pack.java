package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Survey;

/// Content with a manifest. Holds only what is valid.
///
/// A region's pack will name the pack that it overrides; until then packs stand side by side and
/// ids are unique over all of them.
public record Pack(
        Manifest manifest, List<Service> services, List<Survey> surveys, List<Demo> demos) {

    public Pack {
        services = List.copyOf(services);
        surveys = List.copyOf(surveys);
        demos = List.copyOf(demos);
    }

    public PackId id() {
        return manifest.id();
    }
}
