package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.DropOff.Stretch;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.EditionResult.Origin;
import ua.mistok.app.results.Groups.Group;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.survey.Survey;

class ResultsTest {

    private static final Period.Month DECEMBER = new Period.Month(2026, 12);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 11);
    private static final Survey SMALL = Surveys.small();

    private final Noted noted = new Noted();
    private final Results results = new Results(noted, () -> List.of(SMALL), noted::now);

    @BeforeEach
    void begin() {
        noted.week(202649);
    }

    @Test
    void a_distribution_tells_every_answer_that_is_not_too_rare() {
        faces(6, "1");
        faces(2, "2");
        faces(20, "5");
        noted.at(NEW_YEAR);

        assertThat(month().find("face").orElseThrow())
                .isInstanceOfSatisfying(
                        Distribution.class,
                        told -> {
                            assertThat(told.n()).isEqualTo(28);
                            assertThat(told.high()).contains(Share.of(20, 28));
                            assertThat(told.parts())
                                    .containsExactly(
                                            new Part(List.of("1", "2", "3"), true, Share.of(8, 28)),
                                            new Part(List.of("4", "5"), false, Share.of(20, 28)));
                        });
    }

    @Test
    void under_ten_answers_nothing_is_told() {
        faces(9, "5");
        noted.at(NEW_YEAR);

        var month = month();
        assertThat(month.numbers().complete()).isInstanceOf(Shown.TooFew.class);
        assertThat(month.dropOff().stretches()).isEmpty();
        assertThat(month.questions()).hasSize(2).allMatch(TooFew.class::isInstance);
    }

    @Test
    void a_running_week_is_not_told_yet() {
        faces(40, "5");
        assertThat(month().numbers().complete()).isInstanceOf(Shown.TooFew.class);

        // What was worked out is remembered for some minutes, and this is another week.
        noted.week(202650);
        assertThat(month().numbers().complete()).isEqualTo(new Shown.Count(40));
    }

    @Test
    void options_of_several_stand_each_for_itself() {
        complete(12, Map.of("face", List.of("5"), "why", List.of("a", "b")));
        complete(8, Map.of("face", List.of("4"), "why", List.of("a")));
        complete(6, Map.of("face", List.of("4")));
        noted.at(NEW_YEAR);

        assertThat(((Choices) month().find("why").orElseThrow()).options())
                .containsExactly(
                        new Choice.Untold("a"),
                        new Choice.Told("b", Share.of(12, 20)),
                        new Choice.Untold("none"));
    }

    @Test
    void few_who_perhaps_played_are_in_no_number() {
        faces(15, "5");
        noted.note(3, Surveys.playful(face("1")));
        noted.at(NEW_YEAR);

        var month = month();
        assertThat(month.numbers().complete()).isEqualTo(new Shown.Count(15));
        assertThat(month.numbers().playful()).isInstanceOf(Shown.TooFew.class);
        assertThat(month.withPlay()).isEmpty();
    }

    @Test
    void play_is_told_apart_and_a_distribution_with_it_beside_the_one_without() {
        faces(8, "2");
        faces(15, "5");
        noted.note(6, Surveys.playful(face("1")));
        noted.note(7, Surveys.playful(face("4")));
        noted.at(NEW_YEAR);

        var month = month();
        assertThat(month.numbers().complete()).isEqualTo(new Shown.Count(23));
        assertThat(month.numbers().playful()).isEqualTo(new Shown.Count(13));
        assertThat(month.find("face").flatMap(QuestionResult::high)).contains(Share.of(15, 23));
        assertThat(month.findWithPlay("face").flatMap(QuestionResult::high))
                .contains(Share.of(22, 36));
    }

    @Test
    void who_left_is_told_by_question_and_what_was_kept_apart_from_complete_ones() {
        faces(15, "5");
        noted.note(8, Surveys.left(face("1"), "why"));
        noted.note(6, Surveys.left(face("4"), "age"));
        noted.note(11, Surveys.left(Surveys.complete(SMALL, Map.of()), "face"));
        noted.at(NEW_YEAR);

        var month = month();
        assertThat(month.numbers())
                .isEqualTo(
                        new EditionResult.Numbers(
                                new Shown.Count(15),
                                new Shown.TooFew(),
                                new Shown.Count(14),
                                new Shown.Count(11),
                                new Shown.TooFew()));
        assertThat(month.find("face").flatMap(QuestionResult::high)).isEmpty();
        assertThat(month.kept().getFirst().high()).contains(Share.of(6, 14));
        assertThat(month.dropOff().stretches())
                .containsExactly(
                        new Stretch(List.of("face", "why"), Share.of(8, 29)),
                        new Stretch(List.of("age"), Share.of(6, 21)));
    }

    @Test
    void a_week_under_ten_hides_with_another_and_the_month_stands() {
        faces(12, "5");
        noted.week(202650);
        faces(4, "5");
        noted.week(202651);
        faces(30, "5");
        noted.at(NEW_YEAR);

        var month = month();
        assertThat(month.numbers().complete()).isEqualTo(new Shown.Count(46));
        assertThat(month.trend())
                .extracting(step -> step.complete().isShown())
                .containsExactly(false, false, true, false, false);
    }

    @Test
    void the_share_of_glad_answers_is_told_week_by_week_where_every_week_has_enough() {
        for (var week = 202649; week <= 202653; week++) {
            noted.week(week);
            faces(6, "2");
            faces(week - 202640, "5");
        }
        noted.at(NEW_YEAR);

        assertThat(month().trend())
                .extracting(step -> step.questions().getFirst().high())
                .containsExactly(
                        Optional.of(Share.of(9, 15)),
                        Optional.of(Share.of(10, 16)),
                        Optional.of(Share.of(11, 17)),
                        Optional.of(Share.of(12, 18)),
                        Optional.of(Share.of(13, 19)));
    }

    @Test
    void a_group_that_is_too_small_is_not_what_the_others_leave_of_all_people() {
        noted.note(new GroupsTallied("s", 1, 100, ages(20, 30, 25, 21, 4)));
        noted.at(NEW_YEAR);

        var groups = groups(1);

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
        noted.note(new GroupsTallied("s", 1, 60, ages(20, 40, 0, 0, 0)));
        noted.note(new GroupsTallied("s", 2, 30, ages(10, 20, 0, 0, 0)));
        noted.at(NEW_YEAR);

        assertThat(groups(1).people()).isEqualTo(new Shown.Count(60));
    }

    @Test
    void the_weeks_before_the_first_answer_are_told_too() {
        noted.note(new VisitBegan());
        noted.week(202651);
        faces(12, "5");
        noted.at(NEW_YEAR);

        assertThat(results.calendar().leaves(DECEMBER)).contains(Week.of(202649));
        assertThat(results.activity(DECEMBER).touched()).isEqualTo(1);
    }

    @Test
    void responses_are_told_by_exercise_way_and_station() {
        var answer = face("5");
        noted.note(12, Surveys.after(answer, "a07", Way.ALONE));
        noted.note(11, Surveys.after(answer, "a14", Way.ALONE));
        noted.at(NEW_YEAR);

        assertThat(month().origins())
                .containsExactly(
                        new Origin(Dimension.SERVICE, List.of("a07"), Share.of(12, 23)),
                        new Origin(Dimension.SERVICE, List.of("a14"), Share.of(11, 23)));
        assertThat(results.activity(DECEMBER).surveyed()).isEqualTo(new Shown.Count(23));
    }

    @Test
    void of_a_survey_that_is_asked_without_an_exercise_too_only_both_numbers_are_told() {
        var answer = face("5");
        noted.note(12, Surveys.after(answer, "a07", Way.ALONE));
        noted.note(11, Surveys.after(answer, "a14", Way.ALONE));
        noted.note(10, answer);
        noted.at(NEW_YEAR);

        assertThat(month().origins())
                .containsExactly(
                        new Origin(Dimension.SERVICE, List.of(Origin.PLACED), Share.of(23, 33)),
                        new Origin(Dimension.SERVICE, List.of(Origin.ELSEWHERE), Share.of(10, 33)));
        assertThat(results.activity(DECEMBER).surveyed()).isEqualTo(new Shown.Count(23));
    }

    @Test
    void who_told_one_half_of_a_shift_is_beside_the_pairs_and_of_those_who_finished() {
        noted.note(20, shift(Optional.of(3), Optional.of(8)));
        noted.note(12, shift(Optional.of(3), Optional.empty()));
        noted.note(11, shift(Optional.empty(), Optional.of(8)));
        noted.note(
                50,
                new DemoEnded(
                        "a07",
                        1,
                        Way.ALONE,
                        DemoEnded.Ending.FINISHED,
                        Stay.UNDER_3_MINUTES,
                        List.of(),
                        Optional.empty()));
        noted.at(NEW_YEAR);

        var shift = results.shift(DECEMBER);
        assertThat(shift.pairs()).isEqualTo(new Shown.Count(20));
        assertThat(shift.onlyBefore()).isEqualTo(new Shown.Count(12));
        assertThat(shift.onlyAfter()).isEqualTo(new Shown.Count(11));
        assertThat(results.activityBy(Dimension.SERVICE, DECEMBER))
                .hasEntrySatisfying("a07", of -> assertThat(of.finished()).isEqualTo(50));
    }

    @Test
    void what_the_journal_holds_is_told_as_what_was_noted(@TempDir Path data) {
        try (var answers = new Answers(data)) {
            answers.week(202649);
            var asked = new Results(answers.tallies()::find, () -> List.of(SMALL), answers::now);
            for (var time = 0; time < 20; time++) {
                answers.note(face("5"));
                noted.note(face("5"));
            }
            answers.at(NEW_YEAR);
            noted.at(NEW_YEAR);

            assertThat(asked.survey("s", 1, DECEMBER)).isEqualTo(results.survey("s", 1, DECEMBER));
            assertThat(asked.calendar().periods()).isEqualTo(results.calendar().periods());
        }
    }

    private void faces(int times, String face) {
        noted.note(times, face(face));
    }

    private static SurveyAnswered face(String face) {
        return Surveys.complete(SMALL, Map.of("face", List.of(face)));
    }

    private void complete(int times, Map<String, List<String>> answers) {
        noted.note(times, Surveys.complete(SMALL, answers));
    }

    @Test
    void weeks_after_classes_whoever_used_a_real_service_is_told_by_lesson_and_in_all() {
        noted.note(12, later("first-steps", "калина", "alone"));
        noted.note(8, later("first-steps", "море", "no"));
        noted.note(6, later("take-part", "небо", "helped"));
        noted.note(9, later("take-part", "небо", "failed"));
        noted.note(4, later("get-a-service", "луг", "no"));
        noted.at(NEW_YEAR);

        var later = results.afterwards(DECEMBER);
        assertThat(later.answered()).isEqualTo(new Shown.Count(39));
        assertThat(later.used()).contains(Share.of(18, 39));
        assertThat(later.lessons().groupsShown())
                .as("four of one lesson stand together with the next smallest")
                .extracting(Table.Group::categories)
                .containsExactlyInAnyOrder(
                        List.of("first-steps"), List.of("get-a-service", "take-part"));
    }

    @Test
    void of_nine_who_come_back_nothing_is_told() {
        noted.note(9, later("first-steps", "калина", "alone"));
        noted.at(NEW_YEAR);

        var later = results.afterwards(DECEMBER);
        assertThat(later.answered()).isEqualTo(new Shown.TooFew());
        assertThat(later.used()).isEmpty();
        assertThat(later.lessons().groupsShown()).isEmpty();
    }

    private static SurveyAnswered later(String lesson, String word, String answer) {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("phase", List.of("follow-up"));
        answers.put("f1", List.of(answer));
        return new SurveyAnswered(
                        "training",
                        1,
                        answers,
                        Set.of(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of("phase"))
                .about(Optional.of(new OfClass(lesson, word)));
    }

    private static ShiftMeasured shift(Optional<Integer> before, Optional<Integer> after) {
        return new ShiftMeasured("a07", before, after, Optional.of(Way.ALONE));
    }

    private static Map<String, Integer> ages(int... people) {
        var ages = List.of("under-18", "18-34", "35-59", "60-74", "75-more");
        var groups = new HashMap<String, Integer>();
        for (var at = 0; at < people.length; at++) {
            groups.put(ages.get(at), people[at]);
        }
        return groups;
    }

    private Groups groups(int version) {
        return results.survey("s", version, DECEMBER).orElseThrow().groups().getFirst();
    }

    private EditionResult month() {
        return results.survey("s", 1, DECEMBER).orElseThrow().editions().getFirst();
    }
}
