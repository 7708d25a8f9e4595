package ua.mistok.config.mode;

import ua.mistok.config.survey.SurveyId;

/// Which survey is asked, and when.
public record SurveyOffer(SurveyId survey, Occasion when) {

    public enum Occasion {
        /// Once before a demo, once again after it, as a pair.
        AROUND_DEMO,
        /// When a demo was finished.
        AFTER_DEMO
    }
}
