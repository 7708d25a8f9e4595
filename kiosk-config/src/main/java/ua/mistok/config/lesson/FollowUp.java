package ua.mistok.config.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// Weeks after a class somebody says whether they have used a real service since (domain.md 4.D,
/// F1). The answer is of the class, by the word on its cards; of the person nothing is asked.
public final class FollowUp {

    /// The question that follow-up figures are made of.
    public static final String QUESTION = "f1";

    /// Answers of people who have used a real service, alone or with help.
    public static final Set<String> USED = Set.of("alone", "helped");

    private static final String PHASE = "phase";
    private static final String NAME = "follow-up";
    private static final int FIRST_WEEK = 4;

    /// So late an answer still tells something; the word stands in a list until then.
    private static final int LAST_WEEK = 12;

    private FollowUp() {}

    /// Whether a survey knows this phase, and asks the question in it.
    public static boolean isAsked(Survey survey) {
        return survey.given().getOrDefault(PHASE, List.of()).contains(NAME)
                && survey.asked(setting(false)).stream()
                        .anyMatch(question -> question.id().equals(QUESTION));
    }

    /// @param words whether the library has switched words of one's own on
    public static Setting setting(boolean words) {
        return new Setting(words, Map.of(PHASE, NAME));
    }

    /// The survey that a lesson is measured with.
    public static Optional<SurveyId> survey(Lesson lesson) {
        return lesson.parts().stream()
                .filter(Part.Assess.class::isInstance)
                .map(part -> ((Part.Assess) part).survey())
                .findFirst();
    }

    /// The first day on which people who were in a class are asked.
    public static LocalDate opens(LocalDate held) {
        return held.plusWeeks(FIRST_WEEK);
    }

    /// The first day on which they are asked no more.
    public static LocalDate closes(LocalDate held) {
        return held.plusWeeks(LAST_WEEK);
    }

    /// A class of that day or earlier is over for good once another one is held.
    public static LocalDate longAgo(LocalDate held) {
        return held.minusWeeks(LAST_WEEK);
    }

    /// Whether people who were in a class are asked on a day: from four weeks on, for eight more.
    public static boolean isOpen(LocalDate held, LocalDate today) {
        return !today.isBefore(opens(held)) && today.isBefore(closes(held));
    }
}
