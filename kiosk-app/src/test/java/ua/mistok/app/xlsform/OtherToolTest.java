package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.app.xlsform.Collect.Took;
import ua.mistok.config.expr.Type;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.survey.SurveyRun.Leaving;
import ua.mistok.config.text.Language;

/// The same visitor answers a survey here, and its export in the engine of ODK Collect: both ask
/// the same questions in the same words, take and refuse the same answers and calculate the same.
class OtherToolTest {

    private static final int VISITORS = 25;

    static Stream<Survey> surveys() throws IOException {
        return Forms.surveys().stream();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void another_tool_asks_an_exported_survey_as_the_kiosk_does(Survey survey) throws IOException {
        var sheets = Sheets.of(XlsForm.write(survey, Forms.AGREED, Forms.REFUSED));
        var xform = XForm.of(sheets);
        for (int seed = 0; seed < VISITORS; seed++) {
            var random = new Random(seed);
            var given = given(survey, random);
            var run = SurveyRun.begin(survey, new Setting(true, given), random, Clock.systemUTC());
            new Both(run, new Collect(xform, sheets.ids(), given), random).walk();
        }
    }

    private static Map<String, String> given(Survey survey, Random random) {
        var given = new HashMap<String, String>();
        survey.given().forEach((name, values) -> given.put(name, one(values, random)));
        return given;
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private record Both(SurveyRun run, Collect collect, Random random) {

        void walk() {
            while (!run.ended()) {
                var question = run.question();
                assertThat(collect.question()).as("is asked next").contains(question.id());
                for (var language : run.text().languages()) {
                    assertThat(collect.text(Header.name(language))).is(said(question, language));
                }
                if (question.kind() instanceof Note || random.nextInt(3) == 0) {
                    leave(question);
                } else {
                    answer(question, new Guess(random).answer(question.kind()));
                }
            }
            assertThat(collect.question()).as("is asked after the end").isEmpty();
            run.survey().questions().stream()
                    .filter(question -> question.kind() instanceof Calculated)
                    .forEach(
                            question ->
                                    assertThat(collect.value(question.id()))
                                            .as(question.id())
                                            .isEqualTo(stored(question)));
        }

        /// Into a text other tools put the name of a choice, not its words.
        private Condition<String> said(Question question, Language language) {
            var text = run.text().in(language);
            return question.text().in(language).contains("${")
                    ? new Condition<>(words -> !words.contains("${"), "piped")
                    : new Condition<>(text::equals, text);
        }

        private void answer(Question question, Answer answer) {
            var typed = answer instanceof Answer.Words(var text) ? List.of(text) : answer.asCodes();
            assertThat(run.answer(answer) ? Took.OK : Took.REFUSED)
                    .as("%s takes %s", question.id(), answer)
                    .isEqualTo(collect.answer(typed));
        }

        /// Other tools know of nothing to decline: what must be answered is answered there.
        private void leave(Question question) {
            var how = run.leaving();
            var took = collect.leave();
            if (how != Leaving.DECLINE) {
                assertThat(took)
                        .as("%s is left", question.id())
                        .isEqualTo(how == Leaving.NONE ? Took.REQUIRED : Took.OK);
            }
            if (took == Took.OK) {
                run.skip();
            }
        }

        /// Where it is not true, nothing stands there ([Truths]).
        private String stored(Question question) {
            var codes = run.response().answers().getOrDefault(question.id(), List.of());
            var isTruth = question.kind().type().equals(Optional.of(Type.Plain.TRUTH));
            return isTruth ? (codes.contains("true") ? "1" : "") : String.join(" ", codes);
        }
    }
}
