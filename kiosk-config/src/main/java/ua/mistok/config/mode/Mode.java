package ua.mistok.config.mode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What a kiosk offers, as a named record that a library can change.
///
/// @param doors goals that the home screen opens, in their order
/// @param services the only ones offered; empty means all
/// @param ways in which exercises are offered, in their order
/// @param languages the first is the one a visit begins in
/// @param loop exercises that an exhibition plays, in their order; empty means all that it offers
/// @param look at the beginning of each visit
/// @param sound whether the screen may speak
/// @param stations slugs of the only ones that it serves; empty means all
public record Mode(
        ModeId id,
        ModeKind kind,
        LocalizedText name,
        List<Goal> doors,
        Set<ServiceId> services,
        List<Way> ways,
        List<Language> languages,
        IdlePolicy idle,
        List<SurveyOffer> surveys,
        List<DemoId> loop,
        Look look,
        boolean sound,
        Set<String> stations) {

    public Mode {
        doors = List.copyOf(doors);
        services = Set.copyOf(services);
        ways = List.copyOf(ways);
        languages = List.copyOf(languages);
        surveys = List.copyOf(surveys);
        loop = List.copyOf(loop);
        stations = Set.copyOf(stations);
    }

    public boolean offers(Service service) {
        return offers(service.id(), service.goal());
    }

    /// Whether the home screen has this door.
    public boolean opens(Goal door) {
        return kind.hasDoors() && doors.contains(door);
    }

    boolean offers(ServiceId service, Goal goal) {
        return opens(goal) && (services.isEmpty() || services.contains(service));
    }

    /// Whether an exercise of this service can be played in this way.
    public boolean offers(Service service, Way way) {
        return offers(service) && ways.contains(way);
    }

    public Optional<SurveyOffer> findSurvey(Occasion when) {
        return surveys(when).findFirst();
    }

    /// In the mode's order; none where there is nothing to begin.
    public Stream<SurveyOffer> surveys(Occasion when) {
        return surveys.stream().filter(offer -> offer.when() == when && isAsked(when));
    }

    private boolean isAsked(Occasion when) {
        return switch (kind) {
            case SELF_SERVICE, EXHIBITION, CLASS -> true;
            case SURVEY_ONLY -> when == Occasion.HOME || when == Occasion.CAMPAIGN;
            case CLOSED -> false;
        };
    }

    public boolean serves(String station) {
        return stations.isEmpty() || stations.contains(station);
    }

    /// The same under another name, for a library to change.
    public Mode copy(ModeId id, LocalizedText name) {
        return new Mode(
                id, kind, name, doors, services, ways, languages, idle, surveys, loop, look, sound,
                stations);
    }
}
