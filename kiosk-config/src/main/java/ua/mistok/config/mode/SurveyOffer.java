package ua.mistok.config.mode;

import java.util.Map;
import java.util.Optional;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// Which survey is asked, and when.
///
/// @param label how it is called in a list of several, where the survey's own name is too little
/// @param given values of the names that the survey is given, such as `phase` = `before`
public record SurveyOffer(
        SurveyId survey, Occasion when, Optional<LocalizedText> label, Map<String, String> given) {

    public SurveyOffer {
        given = Map.copyOf(given);
    }

    public enum Occasion {
        /// Once before a demo, once again after it, as a pair.
        AROUND_DEMO,
        /// When a demo was finished.
        AFTER_DEMO,
        /// Stands under «Ваша думка», for whoever wants to.
        HOME,
        /// Before the visit is wiped, unless another survey was offered in it.
        ON_EXIT,
        /// Invited to from the waiting screen, and under «Ваша думка».
        CAMPAIGN
    }
}
