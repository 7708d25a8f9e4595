package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.SurveyAnswered.Flag;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.Groups.Group;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.app.results.SurveyResult.Reached;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

class ResultsTest {

    private static final Period.Month DECEMBER = new Period.Month(2026, 12);

    @TempDir Path data;
    private Answers answers;
    private Results results;

    @BeforeEach
    void open() {
        answers = new Answers(data);
        answers.week(202649);
        results = new Results(answers.tallies(), () -> List.of(survey()), answers::now);
    }

    @AfterEach
    void close() {
        answers.close();
    }

    @Test
    void a_distribution_tells_every_answer_that_is_not_too_rare() {
        faces(6, "1");
        faces(2, "2");
        faces(20, "5");
        answers.at(LocalDate.of(2027, 1, 11));

        var result = result("face");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Distribution.class,
                        told -> {
                            assertThat(told.n()).isEqualTo(28);
                            assertThat(told.silentInside()).isTrue();
                            assertThat(told.parts())
                                    .extracting(Part::codes)
                                    .containsExactly(List.of("1", "2", "3"), List.of("4", "5"));
                            assertThat(told.parts())
                                    .extracting(part -> part.share().k())
                                    .containsExactly(8, 20);
                        });
    }

    @Test
    void under_ten_answers_nothing_is_told() {
        faces(9, "5");
        answers.at(LocalDate.of(2027, 1, 11));

        var month = month();
        assertThat(month.complete()).isInstanceOf(Shown.TooFew.class);
        assertThat(month.further()).isEmpty();
        assertThat(month.questions()).allMatch(TooFew.class::isInstance);
    }

    @Test
    void a_running_week_is_not_told_yet() {
        faces(40, "5");
        assertThat(month().complete()).isInstanceOf(Shown.TooFew.class);

        answers.week(202650);
        assertThat(month().complete()).isEqualTo(new Shown.Count(40));
    }

    @Test
    void options_of_several_stand_each_for_itself() {
        answers.complete(12, "s", Map.of("face", List.of("5"), "why", List.of("a", "b")));
        answers.complete(8, "s", Map.of("face", List.of("4"), "why", List.of("a")));
        answers.complete(6, "s", Map.of("face", List.of("4")));
        answers.at(LocalDate.of(2027, 1, 11));

        assertThat(((Choices) result("why")).options())
                .containsExactly(
                        new Choice.Untold("a"),
                        new Choice.Told("b", Share.of(12, 20)),
                        new Choice.Untold("none"));
    }

    @Test
    void play_is_counted_apart_and_both_numbers_are_told() {
        faces(15, "5");
        for (var time = 0; time < 3; time++) {
            answers.note(
                    Answers.response(
                            "s",
                            Map.of("face", List.of("1")),
                            Optional.empty(),
                            Set.of(Flag.TOO_FAST)));
        }
        answers.at(LocalDate.of(2027, 1, 11));

        var month = month();
        assertThat(month.complete()).isEqualTo(new Shown.Count(15));
        assertThat(month.further().orElseThrow().playful()).isEqualTo(3);
    }

    @Test
    void who_left_is_known_by_question_and_is_in_no_distribution() {
        faces(15, "5");
        for (var time = 0; time < 4; time++) {
            answers.note(
                    Answers.response(
                            "s", Map.of("face", List.of("1")), Optional.of("why"), Set.of()));
        }
        answers.at(LocalDate.of(2027, 1, 11));

        var month = month();
        assertThat(month.complete()).isEqualTo(new Shown.Count(15));
        assertThat(month.further().orElseThrow().partial()).isEqualTo(4);
        assertThat(month.further().orElseThrow().reached())
                .containsExactly(
                        new Reached(question("face"), 19, 0),
                        new Reached(question("why"), 19, 4),
                        new Reached(question("age"), 15, 0));
    }

    @Test
    void a_week_under_ten_hides_with_another_and_the_month_stands() {
        faces(12, "5");
        answers.week(202650);
        faces(4, "5");
        answers.week(202651);
        faces(30, "5");
        answers.at(LocalDate.of(2027, 1, 11));

        var month = month();
        assertThat(month.complete()).isEqualTo(new Shown.Count(46));
        assertThat(month.trend())
                .extracting(step -> step.complete().isShown())
                .containsExactly(false, false, true, false, false);
    }

    @Test
    void versions_are_joined_only_where_a_question_is_unchanged() {
        faces(20, "5");
        faces(10, "1");
        answers.at(LocalDate.of(2027, 1, 11));
        var both = List.of(month(), month());

        var joined = Joined.of(both);
        assertThat(joined.getFirst())
                .isInstanceOfSatisfying(Distribution.class, d -> assertThat(d.n()).isEqualTo(60));
    }

    @Test
    void a_group_that_is_too_small_is_not_what_the_others_leave_of_all_people() {
        answers.note(new GroupsTallied("s", 1, 100, ages(20, 30, 25, 21, 4)));
        answers.at(LocalDate.of(2027, 1, 11));

        var groups = results.groups("s", 1, DECEMBER).getFirst();

        assertThat(groups.people()).isEqualTo(new Shown.Count(100));
        assertThat(groups.groups())
                .containsExactly(
                        new Group(List.of("18-34"), Optional.of(Share.of(30, 100))),
                        new Group(List.of("35-59"), Optional.of(Share.of(25, 100))),
                        new Group(List.of("60-74"), Optional.of(Share.of(21, 100))),
                        new Group(List.of("under-18", "75-more"), Optional.of(Share.of(24, 100))));
    }

    @Test
    void groups_of_another_version_are_not_mixed_in() {
        answers.note(new GroupsTallied("s", 1, 60, ages(20, 40, 0, 0, 0)));
        answers.note(new GroupsTallied("s", 2, 30, ages(10, 20, 0, 0, 0)));
        answers.at(LocalDate.of(2027, 1, 11));

        assertThat(results.groups("s", 1, DECEMBER).getFirst().people())
                .isEqualTo(new Shown.Count(60));
    }

    @Test
    void the_weeks_before_the_first_answer_are_told_too() {
        answers.note(new VisitBegan());
        answers.week(202651);
        faces(12, "5");
        answers.at(LocalDate.of(2027, 1, 11));

        assertThat(results.calendar().leaves(DECEMBER)).contains(Week.of(202649));
        assertThat(results.activity(DECEMBER).touched()).isEqualTo(1);
    }

    private static Map<String, Integer> ages(int... people) {
        var ages = List.of("under-18", "18-34", "35-59", "60-74", "75-more");
        var groups = new HashMap<String, Integer>();
        for (var at = 0; at < people.length; at++) {
            groups.put(ages.get(at), people[at]);
        }
        return groups;
    }

    private void faces(int times, String face) {
        answers.complete(times, "s", Map.of("face", List.of(face)));
    }

    private QuestionResult result(String question) {
        return month().questions().stream()
                .filter(result -> result.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private SurveyResult month() {
        return results.survey("s", 1, DECEMBER).orElseThrow();
    }

    private static ua.mistok.config.survey.Question question(String id) {
        return survey().findQuestion(id).orElseThrow();
    }

    private static Survey survey() {
        var read =
                SurveyReader.read(
                        "s.yaml",
                        """
                        id: s
                        version: 1
                        name: Опитування
                        questions:
                          - id: face
                            kind: smiley
                            text: Як вам
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
                        """,
                        List.of(Language.UKRAINIAN));
        return read instanceof Good<Survey>(var survey, var _) ? survey : fail(read.toString());
    }
}
