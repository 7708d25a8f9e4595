package ua.mistok.app.results;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.Survey;

/// What one version of a survey shows for one period.
///
/// @param complete complete responses that do not look like play: what all shares are of
/// @param further what else is known of how it was filled in; empty where `complete` is hidden
/// @param trend complete responses by the parts of the period
public record SurveyResult(
        Survey survey,
        Period period,
        Shown complete,
        Optional<Further> further,
        List<QuestionResult> questions,
        List<Step> trend) {

    public SurveyResult {
        questions = List.copyOf(questions);
        trend = List.copyOf(trend);
    }

    /// @param playful complete, but perhaps play: too fast, all the same, many in seconds
    /// @param partial left before the end; never counted with the complete ones
    /// @param reached how many came to each question, and how many left there
    public record Further(int playful, int partial, List<Reached> reached) {
        public Further {
            reached = List.copyOf(reached);
        }
    }

    /// @param came of all that were begun; a question that was not asked on their way counts too
    /// @param left how many gave up here
    public record Reached(Question question, int came, int left) {}

    /// A part of the period.
    public record Step(Period period, Shown complete) {}
}
