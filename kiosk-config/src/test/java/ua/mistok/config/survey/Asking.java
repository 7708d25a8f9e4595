package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// A survey of a few lines of YAML, asked as a visitor is: for tests of what it says.
final class Asking {

    /// Midnight in Kyiv, yesterday still at Greenwich.
    private static final InstantSource MONDAY =
            InstantSource.fixed(ZonedDateTime.parse("2026-11-23T00:30:00+02:00").toInstant());

    private static final String HEAD =
            """
            id: s
            version: 1
            name: Опитування
            words: true
            given:
              - {name: phase, values: [before, after]}
            questions:
              - {id: n, kind: number, max: 99, text: Скільки}
              - {id: m, kind: number, min: -99, max: 99, decimals: 2, text: Скільки ще}
              - {id: day, kind: date, text: Коли}
              - {id: one, kind: single, text: Одне, options: [{code: a, label: А}, {code: b, label: Б}]}
              - id: some
                kind: multi
                text: Кілька
                options: [{code: a, label: А}, {code: b, label: Б}, {code: c, label: В}]
              - {id: word, kind: short-text, text: Слово}
            """;

    private final SurveyRun run;

    private Asking(SurveyRun run) {
        this.run = run;
    }

    /// @param last the last question, which may use all above: `n m day one some word phase`
    static Asking about(String last) {
        var setting = new Setting(true, Map.of("phase", "after"));
        return new Asking(SurveyRun.begin(survey(last), setting, new Random(1), MONDAY));
    }

    private static Survey survey(String last) {
        var read = SurveyReader.read("s.yaml", HEAD + last.indent(2), List.of(Language.UKRAINIAN));
        assertThat(read.problems().stream().filter(Problem::isError)).isEmpty();
        return ((Good<Survey>) read).value();
    }

    /// Codes of the problems of the same.
    static List<String> problems(String last) {
        return SurveyReader.read("s.yaml", HEAD + last.indent(2), List.of(Language.UKRAINIAN))
                .problems()
                .stream()
                .map(Problem::code)
                .toList();
    }

    /// Answers one of the questions above; those before it are left out.
    Asking answer(String question, Answer answer) {
        while (!run.question().id().equals(question)) {
            run.skip();
        }
        assertThat(run.answer(answer)).as("%s takes %s", question, answer).isTrue();
        return this;
    }

    /// Leaves out what is left of the questions above.
    SurveyRun last() {
        while (!run.ended() && List.of("n", "m", "day", "one", "some", "word").contains(id())) {
            run.skip();
        }
        return run;
    }

    private String id() {
        return run.question().id();
    }

    boolean isAsked() {
        return !last().ended();
    }
}
