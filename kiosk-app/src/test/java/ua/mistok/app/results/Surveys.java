package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

/// Surveys and their responses, for tests.
final class Surveys {

    private static final String SMALL =
            """
            id: s
            version: %d
            name: Опитування
            questions:
              - id: face
                kind: smiley
                text: %s
                labels: {1: А, 2: Б, 3: В, 4: Г, 5: Ґ}
              - id: why
                kind: multi
                text: Чому
                options:
                  - {code: a, label: А}
                  - {code: b, label: Б}
                  - {code: none, label: Жодне, exclusive: true, last: true}
              - id: age
                kind: single
                apart: true
                text: Вік
                options:
                  - {code: under-18, label: А}
                  - {code: 18-34, label: Б}
                  - {code: 35-59, label: В}
                  - {code: 60-74, label: Г}
                  - {code: 75-more, label: Ґ}
            """;

    private Surveys() {}

    /// A face, reasons, and an age that is counted apart.
    static Survey small() {
        return small(1, "Як вам");
    }

    /// @param face how the first question is worded
    static Survey small(int version, String face) {
        return read(SMALL.formatted(version, face));
    }

    static Survey read(String text) {
        var read = SurveyReader.read("s.yaml", text, List.of(Language.UKRAINIAN));
        return read instanceof Good<Survey>(var survey, var _) ? survey : fail(read.toString());
    }

    /// Filled in to the end.
    static SurveyAnswered complete(Survey survey, Map<String, List<String>> answers) {
        return new SurveyAnswered(
                survey.id().slug(),
                survey.version(),
                answers,
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                survey.given().keySet());
    }

    static SurveyAnswered playful(SurveyAnswered of) {
        return new SurveyAnswered(
                of.survey(),
                of.version(),
                of.answers(),
                of.skipped(),
                of.declined(),
                of.partial(),
                of.left(),
                of.about(),
                of.way(),
                Set.of(SurveyAnswered.Flag.TOO_FAST),
                of.given());
    }

    /// Left at a question.
    static SurveyAnswered left(SurveyAnswered of, String question) {
        return new SurveyAnswered(
                of.survey(),
                of.version(),
                of.answers(),
                of.skipped(),
                of.declined(),
                true,
                Optional.of(question),
                of.about(),
                of.way(),
                of.flags(),
                of.given());
    }

    /// Asked after an exercise.
    static SurveyAnswered after(SurveyAnswered of, String exercise, Way way) {
        return new SurveyAnswered(
                of.survey(),
                of.version(),
                of.answers(),
                of.skipped(),
                of.declined(),
                of.partial(),
                of.left(),
                Optional.of(exercise),
                Optional.of(way),
                of.flags(),
                of.given());
    }

    /// By somebody whom a campaign brought.
    static SurveyAnswered brought(SurveyAnswered of, String campaign) {
        return new SurveyAnswered(
                of.survey(),
                of.version(),
                of.answers(),
                of.skipped(),
                of.declined(),
                of.partial(),
                of.left(),
                of.about(),
                of.way(),
                of.flags(),
                of.given(),
                Optional.of(CameBy.of(campaign, CameBy.Via.SLIDE)));
    }
}
