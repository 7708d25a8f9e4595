package ua.mistok.config.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.mistok.config.lesson.Part.Phase;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;

/// The question by which a class is measured: how sure people are, 0 to 10, as the first item
/// before the class and the last one after it (domain.md 4.D, decision 6).
public final class Confidence {

    /// What ids of its questions begin with.
    public static final String ID = "confidence";

    private static final String PHASE = "phase";
    private static final int TOP = 10;

    private Confidence() {}

    /// Whether a survey knows both phases, and its first and its last item are that question.
    public static boolean frames(Survey survey) {
        var phases = survey.given().getOrDefault(PHASE, List.of());
        return phases.contains(name(Phase.BEFORE))
                && phases.contains(name(Phase.AFTER))
                && survey.asked(setting(Phase.BEFORE)).stream()
                        .findFirst()
                        .filter(Confidence::isIt)
                        .isPresent()
                && survey.asked(setting(Phase.AFTER)).reversed().stream()
                        .findFirst()
                        .filter(Confidence::isIt)
                        .isPresent();
    }

    /// What a survey is told of the phase.
    public static Setting setting(Phase phase) {
        return new Setting(false, Map.of(PHASE, name(phase)));
    }

    private static boolean isIt(Question question) {
        return question.id().startsWith(ID)
                && question.kind() instanceof Scale scale
                && scale.from() == 0
                && scale.to() == TOP;
    }

    private static String name(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
