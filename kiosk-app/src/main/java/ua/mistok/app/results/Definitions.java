package ua.mistok.app.results;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.survey.Survey;

/// Every version of every survey that this kiosk ever showed.
public interface Definitions {

    /// All of them, by id, the newest version of each first.
    List<Survey> all();

    /// Whether an exercise asks how confident somebody is, as far as this kiosk still has it.
    default boolean asksConfidence(String exercise) {
        return true;
    }

    default List<Survey> versions(String survey) {
        return all().stream().filter(each -> each.id().slug().equals(survey)).toList();
    }

    default Optional<Survey> find(String survey, int version) {
        return versions(survey).stream().filter(each -> each.version() == version).findFirst();
    }
}
