package ua.mistok.app.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.FactHeader.Clock;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SourceNamed;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.fact.TextLeft;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.Way;

class CountingTest {

    private static final Instant TUESDAY = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void a_complete_survey_counts_as_a_response_and_by_its_answers() {
        var counts = lines(TUESDAY, Clock.SET, false, answered(false, Set.of()));

        assertThat(counts)
                .containsExactlyInAnyOrder(
                        "202649 kind survey.answered 0 / = 1",
                        "202649 response pulse 2 complete/ = 1",
                        "202649 response pulse 2 complete/ language:uk = 1",
                        "202649 response pulse 2 complete/ station:main = 1",
                        "202649 response pulse 2 complete/ service:a07 = 1",
                        "202649 response pulse 2 complete/ way:together = 1",
                        "202649 answer pulse 2 clear/~answered = 1",
                        "202649 answer pulse 2 clear/4 = 1",
                        "202649 answer pulse 2 what/~answered = 1",
                        "202649 answer pulse 2 what/books = 1",
                        "202649 answer pulse 2 what/help = 1",
                        "202649 rank pulse 2 what/help place:1 = 1",
                        "202649 rank pulse 2 what/books place:2 = 1",
                        "202649 answer pulse 2 why/~skipped = 1",
                        "202649 answer pulse 2 age/~declined = 1");
    }

    @Test
    void a_partial_one_is_never_mixed_with_complete_ones() {
        var counts = lines(TUESDAY, Clock.SET, false, answered(true, Set.of()));

        assertThat(counts)
                .contains(
                        "202649 response pulse 2 kept/ = 1",
                        "202649 left pulse 2 clear/kept = 1",
                        "202649 kept-answer pulse 2 clear/4 = 1",
                        "202649 kept-rank pulse 2 what/help place:1 = 1",
                        "202649 kept-answer pulse 2 why/~skipped = 1")
                .noneMatch(line -> line.contains(" answer ") || line.contains("complete"));
    }

    @Test
    void a_partial_without_answers_is_a_discarded_one() {
        var left = training(List.of(), true, Set.of("phase"));

        assertThat(lines(left))
                .contains(
                        "202649 response training phase=before 1 discarded/ = 1",
                        "202649 left training phase=before 1 d1/discarded = 1")
                .noneMatch(line -> line.contains("answer "));
    }

    @Test
    void answers_before_and_after_are_not_counted_together() {
        assertThat(lines(training(List.of("4"), false, Set.of("phase"))))
                .contains(
                        "202649 response training phase=before 1 complete/ = 1",
                        "202649 answer training phase=before 1 d1/4 = 1")
                .noneMatch(line -> line.contains("phase/"));
    }

    @Test
    void a_fact_that_does_not_tell_what_was_given_is_known_by_the_one_survey_that_was() {
        assertThat(lines(training(List.of("4"), false, Set.of())))
                .contains("202649 answer training phase=before 1 d1/4 = 1");
    }

    @Test
    void every_subject_of_a_survey_is_known_beforehand() {
        assertThat(Subject.all("training", Map.of("phase", List.of("before", "after"))))
                .extracting(Subject::text)
                .containsExactly("training phase=before", "training phase=after", "training");
        assertThat(Subject.all("pulse", Map.of()))
                .extracting(Subject::text)
                .containsExactly("pulse");
    }

    @Test
    void playful_answers_are_counted_apart() {
        var playful = Set.of(SurveyAnswered.Flag.REPEATED);

        assertThat(lines(TUESDAY, Clock.SET, false, answered(false, playful)))
                .filteredOn(line -> line.contains(" response ") || line.contains(" answer "))
                .hasSize(12)
                .allMatch(line -> line.endsWith(" flagged"));
    }

    @Test
    void a_rehearsal_counts_nowhere() {
        assertThat(lines(TUESDAY, Clock.SET, true, answered(false, Set.of()))).isEmpty();
    }

    @Test
    void without_a_set_clock_the_week_is_unknown() {
        assertThat(lines(Instant.EPOCH, Clock.UNSET, false, new VisitBegan()))
                .containsExactly(
                        "0 kind visit.began 0 / = 1",
                        "0 activity  0 touched/ = 1",
                        "0 activity  0 touched/ station:main = 1");
    }

    @Test
    void weeks_are_those_of_ukraine() {
        assertThat(Weeks.of(Instant.parse("2026-11-29T21:00:00Z"))).isEqualTo(202648);
        assertThat(Weeks.of(Instant.parse("2026-11-29T22:00:00Z"))).isEqualTo(202649);
        assertThat(Weeks.of(Instant.parse("2027-01-02T10:00:00Z"))).isEqualTo(202653);
    }

    @Test
    void a_shift_counts_by_the_pair() {
        var told = new ShiftMeasured("a07", Optional.of(3), Optional.of(8), Optional.of(Way.ALONE));
        assertThat(lines(told))
                .containsExactly(
                        "202649 kind shift.measured 0 / = 1",
                        "202649 shift a07 0 3/8 = 1",
                        "202649 shift a07 0 3/8 station:main = 1",
                        "202649 shift a07 0 3/8 way:alone = 1");
        var none = Optional.<Integer>empty();
        assertThat(lines(new ShiftMeasured("a07", Optional.of(3), none, Optional.empty())))
                .contains("202649 shift a07 0 3/ = 1");
        assertThat(lines(new ShiftMeasured("a07", none, Optional.of(8), Optional.empty())))
                .contains("202649 shift a07 0 /8 = 1");
    }

    @Test
    void the_funnel_goes_from_shown_to_finished() {
        assertThat(lines(new SlideShown("winter", 40)))
                .contains(
                        "202649 activity  0 shown/ = 40",
                        "202649 activity  0 shown/ station:main = 40",
                        "202649 activity  0 shown/ campaign:winter = 40",
                        "202649 activity  0 shown/ source:winter/slide = 40");
        assertThat(lines(new SlideTouched("winter")))
                .as("the visit that it begins is counted by another fact")
                .containsExactly(
                        "202649 kind slide.touched 0 / = 1",
                        "202649 activity  0 touched/ campaign:winter = 1",
                        "202649 activity  0 touched/ source:winter/slide = 1");
        assertThat(lines(new DemoBegan("a07", 3, Way.WATCH)))
                .contains(
                        "202649 activity  0 started/ = 1",
                        "202649 activity  0 started/ service:a07 = 1",
                        "202649 activity  0 started/ way:watch = 1");
    }

    @Test
    void whoever_typed_a_papers_code_counts_for_its_campaign_and_for_that_paper() {
        var poster = CameBy.of("winter", CameBy.Via.POSTER);

        assertThat(lines(new SourceNamed(poster)))
                .containsExactly(
                        "202649 kind source.named 0 / = 1",
                        "202649 activity  0 touched/ campaign:winter = 1",
                        "202649 activity  0 touched/ source:winter/poster = 1");
        assertThat(lines(new DemoBegan("a07", 3, Way.WATCH, Optional.of(poster))))
                .contains(
                        "202649 activity  0 started/ = 1",
                        "202649 activity  0 started/ campaign:winter = 1",
                        "202649 activity  0 started/ source:winter/poster = 1");
        assertThat(
                        lines(
                                new DemoEnded(
                                        "a07",
                                        3,
                                        Way.ALONE,
                                        DemoEnded.Ending.FINISHED,
                                        Stay.UNDER_3_MINUTES,
                                        List.of(),
                                        Optional.empty(),
                                        Optional.of(poster))))
                .contains("202649 activity  0 finished/ campaign:winter = 1");
    }

    @Test
    void a_channel_without_a_campaign_is_a_source_alone() {
        assertThat(lines(new SourceNamed(CameBy.of(CameBy.Via.PEOPLE))))
                .containsExactly(
                        "202649 kind source.named 0 / = 1",
                        "202649 activity  0 touched/ source:/people = 1");
    }

    @Test
    void a_response_counts_for_its_campaign_and_its_answers_do_not() {
        var answered =
                new SurveyAnswered(
                        "needs",
                        1,
                        Map.of("e1", List.of("health")),
                        Set.of(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.of(CameBy.of("winter", CameBy.Via.SLIDE)));

        assertThat(lines(answered))
                .filteredOn(line -> line.contains("winter"))
                .containsExactly(
                        "202649 response needs 1 complete/ campaign:winter = 1",
                        "202649 response needs 1 complete/ source:winter/slide = 1");
    }

    @Test
    void a_run_counts_once_for_what_happened_at_a_step_however_often() {
        var step = new StepPlayed("pay", 4, 0, 2, 0, 1, 3, Set.of(StepPlayed.Flag.STUCK));
        var run =
                new DemoEnded(
                        "a07",
                        3,
                        Way.ALONE,
                        DemoEnded.Ending.FINISHED,
                        Stay.UNDER_3_MINUTES,
                        List.of(step),
                        Optional.empty());

        assertThat(lines(run))
                .contains("202649 activity  0 finished/ service:a07 = 1")
                .filteredOn(line -> line.contains(" step "))
                .containsExactly(
                        "202649 step a07 3 pay/seen = 1",
                        "202649 step a07 3 pay/wrong = 1",
                        "202649 step a07 3 pay/hint = 1",
                        "202649 step a07 3 pay/stuck = 1");
    }

    @Test
    void a_class_counts_by_its_lesson_and_so_does_who_came_to_it() {
        assertThat(lines(new ClassBegan("first-steps", 2, 12)))
                .contains("202649 class first-steps 2 started/ = 1");
        assertThat(
                        lines(
                                new ClassEnded(
                                        "first-steps",
                                        2,
                                        11,
                                        7,
                                        ClassEnded.How.ENDED,
                                        Stay.LONGER)))
                .contains(
                        "202649 class first-steps 2 finished/ = 1",
                        "202649 class first-steps 2 seated/ = 11");
        assertThat(lines(new AttendanceTallied("first-steps", 2, 11, Map.of("seniors", 8))))
                .contains(
                        "202649 attendance first-steps 2 people/ = 11",
                        "202649 attendance first-steps 2 seniors/ = 8");
    }

    @Test
    void a_class_counts_by_the_code_of_its_trainer_and_names_the_codes_that_were_handed_out() {
        assertThat(lines(new ClassBegan("trainers-day-1", 1, 12, Optional.of("ACDEFHJKMX"))))
                .contains(
                        "202649 cascade seats 0 / = 12",
                        "202649 cascade seats 0 / trainer:ACDEFHJKMX = 12");
        assertThat(
                        lines(
                                new ClassEnded(
                                        "trainers-day-1",
                                        1,
                                        11,
                                        7,
                                        ClassEnded.How.ENDED,
                                        Stay.LONGER,
                                        Optional.of("ACDEFHJKMX"),
                                        List.of("KPRTWXY34J", "HKTWP39AX3"),
                                        Optional.of(12),
                                        Optional.of(new ClassEnded.Pairs(10, 3, 8)))))
                .contains(
                        "202649 cascade finished 0 / = 1",
                        "202649 cascade finished 0 / trainer:ACDEFHJKMX = 1",
                        "202649 cascade people 0 / = 12",
                        "202649 cascade people 0 / trainer:ACDEFHJKMX = 12",
                        "202649 cascade pairs 0 / = 10",
                        "202649 cascade pairs 0 / trainer:ACDEFHJKMX = 10",
                        "202649 cascade sure-before 0 / = 3",
                        "202649 cascade sure-before 0 / trainer:ACDEFHJKMX = 3",
                        "202649 cascade sure-after 0 / = 8",
                        "202649 cascade sure-after 0 / trainer:ACDEFHJKMX = 8",
                        "202649 cascade trained 0 / = 2",
                        "202649 cascade trained 0 / trainer:ACDEFHJKMX = 2",
                        "202649 trained HKTWP39AX3 0 ACDEFHJKMX/ = 1",
                        "202649 trained KPRTWXY34J 0 ACDEFHJKMX/ = 1");
        assertThat(lines(new ClassBegan("first-steps", 2, 12)))
                .as("whose trainer told no code")
                .contains(
                        "202649 cascade seats 0 / = 12", "202649 cascade seats 0 / trainer: = 12");
    }

    @Test
    void an_answer_weeks_later_counts_for_its_lesson_and_class() throws IOException {
        try (var sample =
                CountingTest.class.getResourceAsStream("/facts/survey.answered.v1+class.json")) {
            var stored = FactCodec.read(Objects.requireNonNull(sample).readAllBytes());
            assertThat(Counting.of(stored))
                    .filteredOn(counted -> counted.tally().measure().equals(Measure.FOLLOW_UP))
                    .extracting(
                            counted -> counted.tally().subject(),
                            counted -> counted.tally().item(),
                            counted -> counted.tally().code(),
                            Counted::n)
                    .containsExactly(tuple("first-steps", "калина", "helped", 1L));
        }
    }

    @Test
    void hourly_counters_count_what_they_hold() {
        assertThat(lines(new GroupsTallied("needs", 1, 4, Map.of("idp", 1, "older", 3))))
                .contains(
                        "202649 group needs 1 people/ = 4",
                        "202649 group needs 1 idp/ = 1",
                        "202649 group needs 1 older/ = 3");
        assertThat(lines(new TextLeft("visit", 1, "c3"))).contains("202649 text visit 1 c3/ = 1");
        assertThat(lines(new SurveyOffered("visit", 1, Optional.of("a07"))))
                .contains(
                        "202649 offered visit 1 / = 1", "202649 offered visit 1 / service:a07 = 1");
    }

    @Test
    void a_kind_that_this_programme_does_not_know_is_counted_by_name() {
        var header = header("robot.greeted", TUESDAY, Clock.SET, false);
        assertThat(Counting.of(new StoredFact(header, Optional.empty())))
                .extracting(CountingTest::line)
                .containsExactly("202649 kind robot.greeted 0 / = 1");
    }

    @Test
    void a_count_is_folded_and_unfolded_as_it_was() {
        var counted =
                new Counted(new Tally(202649, "answer", "pulse", 2, "q", "5", "", "", true), 12);
        var row = new TallyClosed.Row(202649, counted.tally().key(), 12);

        assertThat(Counting.rows(new TallyClosed("j", 1, 1, List.of(row), Optional.empty())))
                .containsExactly(counted);
    }

    @Test
    void a_name_longer_than_the_store_has_room_for_is_cut() {
        var answers = Map.of("n", List.of("9".repeat(5000)));
        var fact =
                new SurveyAnswered(
                        "pulse",
                        2,
                        answers,
                        Set.of(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());

        assertThat(lines(fact)).contains("202649 answer pulse 2 n/" + "9".repeat(200) + " = 1");
    }

    private static SurveyAnswered answered(boolean partial, Set<SurveyAnswered.Flag> flags) {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("clear", List.of("4"));
        answers.put("what", List.of("help", "books"));
        return new SurveyAnswered(
                "pulse",
                2,
                answers,
                Set.of("why"),
                Set.of("age"),
                partial,
                partial ? Optional.of("clear") : Optional.empty(),
                Optional.of("a07"),
                Optional.of(Way.TOGETHER),
                flags);
    }

    private static SurveyAnswered training(List<String> codes, boolean partial, Set<String> given) {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("d1", codes);
        answers.put("phase", List.of("before"));
        answers.values().removeIf(List::isEmpty);
        return new SurveyAnswered(
                "training",
                1,
                answers,
                Set.of(),
                Set.of(),
                partial,
                partial ? Optional.of("d1") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                given);
    }

    private static List<String> lines(Fact fact) {
        return lines(TUESDAY, Clock.SET, false, fact);
    }

    private static List<String> lines(Instant hour, Clock clock, boolean trial, Fact fact) {
        var header = header(FactCodec.kind(fact), hour, clock, trial);
        return Counting.of(new StoredFact(header, Optional.of(fact))).stream()
                .map(CountingTest::line)
                .toList();
    }

    private static FactHeader header(String kind, Instant hour, Clock clock, boolean trial) {
        return new FactHeader(kind, 1, 1, hour, clock, 1, "main", "self-service", "uk", trial);
    }

    private static String line(Counted counted) {
        var of = counted.tally();
        return "%d %s %s %d %s/%s%s = %d%s"
                .formatted(
                        of.week(),
                        of.measure(),
                        of.subject(),
                        of.version(),
                        of.item(),
                        of.code(),
                        of.dimension().isEmpty() ? "" : " " + of.dimension() + ":" + of.member(),
                        counted.n(),
                        of.flagged() ? " flagged" : "");
    }
}
