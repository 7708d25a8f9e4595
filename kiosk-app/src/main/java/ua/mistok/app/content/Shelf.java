package ua.mistok.app.content;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// What is valid here now. Immutable: a changed shelf is another shelf.
public interface Shelf {

    /// In the order of their ids' files: by pack, then by file name.
    List<Service> services();

    Optional<Service> findService(ServiceId id);

    Optional<Survey> findSurvey(SurveyId id);

    /// What a door says of itself: «20 послуг, 1 вправа».
    Count count(Goal goal);

    /// What the kiosk offers now.
    Mode mode();

    /// What is not valid, by place.
    List<Problem> problems();

    /// @param demos exercises of these services
    record Count(int services, int demos) {}
}
