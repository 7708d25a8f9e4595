package ua.mistok.app.results;

import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.config.survey.Survey;

/// What a survey shows for one period: one of its versions, or several together.
///
/// @param survey the newest of the versions
/// @param editions one for each thing that the survey may be given; what is asked in several of
///     them is told in the same parts
/// @param groups which people answered, whatever the survey was given
public record SurveyResult(
        Survey survey, Period period, List<EditionResult> editions, List<Groups> groups) {

    public SurveyResult {
        editions = List.copyOf(editions);
        groups = List.copyOf(groups);
    }
}
