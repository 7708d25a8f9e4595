/// Surveys: questions, when each is asked, and the run of one visitor through them.
///
/// Its faces are [Survey], [SurveyReader] and [SurveyRun]. A question can be left without an answer
/// unless the survey says otherwise; an answer is a code, a number or a day, and a run ends in one
/// [Response]. Words of one's own and groups of people never stand in it: they go ways of their
/// own. Imports text, problem, source, expr, field.
@NullMarked
package ua.mistok.config.survey;

import org.jspecify.annotations.NullMarked;
