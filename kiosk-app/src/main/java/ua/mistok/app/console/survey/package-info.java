/// Surveys, as those who write them see them: a list of what ships and what the library made, a
/// form in words beside the real screen, and the way onto the shelf.
///
/// What is written is a [SurveyDraft], right or wrong; its YAML is what is kept, checked and
/// published. What the form has no control for stays as it was.
@NullMarked
package ua.mistok.app.console.survey;

import org.jspecify.annotations.NullMarked;
