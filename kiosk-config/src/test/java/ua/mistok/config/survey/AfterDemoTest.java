package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.Answer.Some;

/// The survey after a demo, as it ships: its branches are the design's table 4.B.
class AfterDemoTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    private SurveyRun run;

    @BeforeEach
    void begin() throws IOException {
        run = SurveyRun.begin(shipped("afterdemo"), new Random(1), CLOCK);
    }

    @Test
    void whoever_found_it_easy_and_will_do_it_answers_three_questions() {
        assertThat(run.count()).isEqualTo(3);
        assertThat(asked(new Point(4), new Point(5), new One("no")))
                .containsExactly("b3", "b4", "b5");
        assertThat(run.consequences()).isEmpty();
    }

    @Test
    void whoever_found_it_hard_is_asked_what_was_hard() {
        assertThat(asked(new Point(2), new Some(List.of("typing", "print")), new Point(4)))
                .containsExactly("b3", "b3a", "b4");
        assertThat(run.question().id()).isEqualTo("b5");
    }

    @Test
    void whoever_is_not_sure_is_asked_what_may_stop_them() {
        assertThat(asked(new Point(3), new Point(3), new Some(List.of("fraud"))))
                .containsExactly("b3", "b4", "b4a");
    }

    @Test
    void progress_follows_the_way_that_the_answers_lead() {
        assertThat(run.remaining()).isEqualTo(2);
        run.answer(new Point(1));
        assertThat(run.number()).isEqualTo(2);
        assertThat(run.remaining()).isEqualTo(2);
    }

    @Test
    void a_skipped_question_leads_to_no_further_question_about_it() {
        run.skip();
        assertThat(run.question().id()).isEqualTo("b4");
        run.skip();
        assertThat(run.question().id()).isEqualTo("b5");
    }

    @Test
    void an_answer_off_the_way_is_not_in_the_response_and_comes_back_with_the_way() {
        run.answer(new Point(1));
        run.answer(new Some(List.of("steps")));
        run.back();
        run.back();
        run.answer(new Point(5));
        assertThat(run.question().id()).isEqualTo("b4");
        assertThat(run.response().answers()).doesNotContainKey("b3a");

        run.back();
        run.answer(new Point(2));
        assertThat(run.answered()).contains(new Some(List.of("steps")));
        assertThat(run.response().answers()).containsKey("b3a");
    }

    @Test
    void help_today_sends_to_the_desk_by_the_name_of_the_exercise() {
        asked(new Point(5), new Point(5), new One("today"));

        assertThat(run.consequences())
                .singleElement()
                .satisfies(
                        words ->
                                assertThat(words.toString())
                                        .contains("Підійдіть до стійки")
                                        .contains("{demo}"));
    }

    @Test
    void confidence_is_one_question_from_nought_to_ten_asked_in_two_ways() throws IOException {
        var confidence = shipped("confidence");
        var before = SurveyRun.begin(confidence, new Random(1), CLOCK);
        var after = SurveyRun.again(confidence, new Random(1), CLOCK);

        assertThat(before.text()).isNotEqualTo(after.text());
        assertThat(after.text()).hasToString("А тепер?");
        assertThat(before.answer(new Point(10))).isTrue();
        assertThat(after.answer(new Point(0))).isTrue();
        assertThat(before.ended()).isTrue();
        assertThat(before.response().answers()).containsEntry("confidence", List.of("10"));
    }

    /// The ids of the questions that these answers were given to.
    private List<String> asked(Answer... answers) {
        var ids = new ArrayList<String>();
        for (var answer : answers) {
            ids.add(run.question().id());
            assertThat(run.answer(answer)).as("%s takes %s", run, answer).isTrue();
        }
        return ids;
    }

    private static Survey shipped(String id) throws IOException {
        var file = "packs/national/surveys/" + id + ".yaml";
        var read = SurveyReader.read(file, ContentSource.shipped().read(file));
        assertThat(read).isInstanceOf(Good.class);
        return ((Good<Survey>) read).value();
    }
}
