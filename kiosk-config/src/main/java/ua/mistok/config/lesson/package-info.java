/// Lessons: what a trainer teaches a group, minute by minute, and cards of advice for each
/// audience.
///
/// Its faces are [Lesson], [LessonReader], [TipCard] and [Blueprint]. A lesson names exercises,
/// surveys and services by id; whether they are there, and fit, [Blueprint] says of all that the
/// packs have. It states no date and no amount of the law: its handout points to service cards,
/// which do so with their own dates. Imports text, problem, source, field, wording, service, demo,
/// survey.
@NullMarked
package ua.mistok.config.lesson;

import org.jspecify.annotations.NullMarked;
