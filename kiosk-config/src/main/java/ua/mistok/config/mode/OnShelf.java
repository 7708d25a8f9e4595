package ua.mistok.config.mode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// What a mode may name: all that valid packs have.
///
/// @param services the door behind which each stands
/// @param demos the service that each rehearses
public record OnShelf(
        Map<ServiceId, Goal> services,
        Map<DemoId, ServiceId> demos,
        Map<SurveyId, Survey> surveys) {

    public OnShelf {
        services = Map.copyOf(services);
        demos = Map.copyOf(demos);
        surveys = Map.copyOf(surveys);
    }

    public static OnShelf of(List<Pack> packs) {
        var services = new HashMap<ServiceId, Goal>();
        var demos = new HashMap<DemoId, ServiceId>();
        var surveys = new HashMap<SurveyId, Survey>();
        for (var pack : packs) {
            pack.services().forEach(one -> services.putIfAbsent(one.id(), one.goal()));
            pack.demos().forEach(demo -> demos.putIfAbsent(demo.id(), service(demo)));
            pack.surveys().forEach(survey -> surveys.putIfAbsent(survey.id(), survey));
        }
        return new OnShelf(services, demos, surveys);
    }

    private static ServiceId service(Demo demo) {
        return new ServiceId(demo.service());
    }

    /// Services that a mode offers.
    Set<ServiceId> offered(Mode mode) {
        return services.entrySet().stream()
                .filter(service -> mode.offers(service.getKey(), service.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
