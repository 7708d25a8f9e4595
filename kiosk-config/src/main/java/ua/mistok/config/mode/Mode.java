package ua.mistok.config.mode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
public record Mode(
        ModeId id,
        ModeKind kind,
        LocalizedText name,
        List<Goal> doors,
        Set<ServiceId> services,
        List<Way> ways,
        List<Language> languages,
        IdlePolicy idle,
        List<SurveyOffer> surveys) {

    public Mode {
        doors = List.copyOf(doors);
        services = Set.copyOf(services);
        ways = List.copyOf(ways);
        languages = List.copyOf(languages);
        surveys = List.copyOf(surveys);
    }

    public boolean offers(Service service) {
        return doors.contains(service.goal())
                && (services.isEmpty() || services.contains(service.id()));
    }

    public Optional<SurveyOffer> findSurvey(Occasion when) {
        return surveys(when).findFirst();
    }

    /// In the mode's order.
    public Stream<SurveyOffer> surveys(Occasion when) {
        return surveys.stream().filter(offer -> offer.when() == when);
    }
}
