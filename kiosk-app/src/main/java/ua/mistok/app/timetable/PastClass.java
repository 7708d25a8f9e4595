package ua.mistok.app.timetable;

import java.time.LocalDate;
import java.util.Optional;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// A class whose people are asked now, weeks later.
///
/// @param lesson slug of the lesson
/// @param word that stands on its cards
public record PastClass(
        String lesson, LocalizedText title, LocalDate on, String word, SurveyId survey) {

    /// Empty for a class that is not asked about on that day.
    static Optional<PastClass> of(ClassPlan plan, Lesson lesson, LocalDate today) {
        return plan.on()
                .filter(day -> plan.turn() != ClassPlan.Turn.CANCELLED)
                .filter(day -> FollowUp.isOpen(day, today))
                .flatMap(
                        day ->
                                FollowUp.survey(lesson)
                                        .map(
                                                survey ->
                                                        new PastClass(
                                                                plan.lesson(),
                                                                lesson.title(),
                                                                day,
                                                                plan.word(),
                                                                survey)));
    }
}
