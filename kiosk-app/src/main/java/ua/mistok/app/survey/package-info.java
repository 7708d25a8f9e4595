/// Surveys on the screen: one question, one screen, always to be skipped.
///
/// Its face is [SurveyScreen], drawn from a `SurveyRun` of `ua.mistok.config.survey`.
@ApplicationModule(allowedDependencies = {"fact", "ui"})
@NullMarked
package ua.mistok.app.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
