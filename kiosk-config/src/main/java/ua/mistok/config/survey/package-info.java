/// Surveys: questions, when each is asked, and the run of one visitor through them.
///
/// Its faces are [Survey] and [SurveyRun]. Every question can be skipped; an answer is a code,
// never
/// words, and a run ends in one [Response]. Imports text, problem, source, expr.
@NullMarked
package ua.mistok.config.survey;

import org.jspecify.annotations.NullMarked;
