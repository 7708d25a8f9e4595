package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import ua.mistok.config.survey.SurveyRun;

/// What a station would show of a survey that nobody has published: whoever draws stations does it,
/// and whoever writes surveys asks for it. Nothing is noted.
public interface SurveyPreview {

    /// The question of the moment; each answer shows the next one.
    ///
    /// @param ended after the last one
    Component draw(SurveyRun run, Runnable ended);

    /// The thanks after the last question.
    ///
    /// @param again a touch on its button
    Component thanks(SurveyRun run, Runnable again);
}
