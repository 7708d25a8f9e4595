package ua.mistok.app.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.results.Cascade.Branch;
import ua.mistok.app.results.Telling;
import ua.mistok.app.tally.Measure;

class CascadeFiguresTest {

    private static final Period YEAR = new Period.Year(2026);
    private static final int WEEK = 202645;

    private final List<CascadeStore.Count> counts = new ArrayList<>();

    /// A trainer who led so many classes, with so many people in all.
    private void led(String trainer, int classes, int people) {
        count(trainer, Measure.FINISHED, classes);
        count(trainer, Measure.SEATS, 12 * classes);
        count(trainer, Measure.PEOPLE, people);
    }

    private void told(String trainer, int pairs, int before, int after) {
        count(trainer, Measure.PAIRS, pairs);
        count(trainer, Measure.SURE_BEFORE, before);
        count(trainer, Measure.SURE_AFTER, after);
    }

    private void count(String trainer, String item, int n) {
        counts.add(new CascadeStore.Count(trainer, WEEK, item, n));
    }

    private Cascade cascade(Map<String, String> trainedBy) {
        var calendar = Calendar.of(Week.of(202640), Week.of(202650));
        return new CascadeFigures(calendar, counts, trainedBy, Telling.ALONE).at(YEAR);
    }

    private static Branch find(Cascade cascade, String code) {
        return cascade.all().stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void trainers_stand_below_whoever_trained_them_and_classes_add_up() {
        led("top", 2, 20);
        count("top", Measure.TRAINED, 9);
        led("one", 5, 60);
        led("two", 3, 40);
        led("free", 4, 50);
        var cascade = cascade(Map.of("one", "top", "two", "top"));

        assertThat(cascade.roots()).extracting(Branch::code).containsExactly("top", "free");
        var top = find(cascade, "top");
        assertThat(top.below()).extracting(Branch::code).containsExactly("one", "two");
        assertThat(top.all()).isEqualTo(10);
        assertThat(top.led().trained()).isEqualTo(9);
        assertThat(cascade.trainersOfTrainers()).isEqualTo(1);
        assertThat(cascade.trainers()).isEqualTo(4);
        assertThat(cascade.whole().classes()).isEqualTo(14);
        assertThat(cascade.whole().seats()).isEqualTo(168);
        assertThat(cascade.whole().people()).isEqualTo(new Shown.Count(170));
    }

    @Test
    void whoever_trained_somebody_here_stands_in_the_tree_without_a_class_of_her_own() {
        led("one", 5, 60);
        led("two", 5, 60);
        var cascade = cascade(Map.of("one", "far", "far", "further"));

        assertThat(cascade.roots()).extracting(Branch::code).containsExactly("further", "two");
        var far = find(cascade, "far");
        assertThat(far.below()).extracting(Branch::code).containsExactly("one");
        assertThat(far.led().classes()).isZero();
        assertThat(far.all()).isEqualTo(5);
    }

    @Test
    void a_circle_of_codes_is_drawn_and_everybody_is_in_it_once() {
        led("one", 5, 60);
        led("two", 5, 60);
        led("self", 5, 60);
        var cascade = cascade(Map.of("one", "two", "two", "one", "self", "self"));

        assertThat(cascade.all())
                .extracting(Branch::code)
                .containsExactlyInAnyOrder("one", "two", "self");
    }

    @Test
    void people_of_a_small_trainer_are_not_told_nor_found_by_taking_others_from_the_whole() {
        led("large", 9, 100);
        led("middle", 4, 30);
        led("small", 1, 4);
        var cascade = cascade(Map.of());

        assertThat(cascade.whole().people()).isEqualTo(new Shown.Count(134));
        assertThat(find(cascade, "small").led().people()).isEqualTo(new Shown.TooFew());
        assertThat(find(cascade, "middle").led().people())
                .as("134 − 100 − 30 would tell of four")
                .isEqualTo(new Shown.TooFew());
        assertThat(find(cascade, "large").led().people()).isEqualTo(new Shown.Count(100));
        assertThat(find(cascade, "small").led().classes()).as("what was done is told").isEqualTo(1);
    }

    @Test
    void so_few_people_in_all_are_told_of_nobody() {
        led("one", 1, 5);
        led("two", 1, 4);
        var cascade = cascade(Map.of());

        assertThat(cascade.whole().people()).isEqualTo(new Shown.TooFew());
        assertThat(cascade.all())
                .allSatisfy(
                        branch -> assertThat(branch.led().people()).isEqualTo(new Shown.TooFew()));
    }

    @Test
    void how_confident_people_became_is_told_by_trainer_and_together() {
        led("one", 5, 60);
        told("one", 40, 10, 30);
        led("two", 5, 60);
        told("two", 20, 8, 12);
        var cascade = cascade(Map.of());

        var one = find(cascade, "one").led();
        assertThat(one.before().orElseThrow().percent()).isEqualTo(25);
        assertThat(one.after().orElseThrow().percent()).isEqualTo(75);
        assertThat(cascade.whole().before().orElseThrow().percent()).isEqualTo(30);
        assertThat(cascade.whole().after().orElseThrow().percent()).isEqualTo(70);
    }

    @Test
    void an_only_trainer_is_told_as_the_whole() {
        led("one", 5, 60);
        told("one", 40, 10, 30);
        var one = cascade(Map.of()).roots().getFirst().led();

        assertThat(one.people()).isEqualTo(new Shown.Count(60));
        assertThat(one.after().orElseThrow().percent()).isEqualTo(75);
    }

    @Test
    void a_kiosk_that_tells_more_confident_people_than_there_are_breaks_no_page() {
        led("one", 5, 60);
        told("one", 20, 25, 31);
        led("two", 5, 60);
        told("two", 20, 8, 12);

        assertThat(cascade(Map.of()).whole().people()).isEqualTo(new Shown.Count(120));
    }

    @Test
    void classes_without_a_code_and_those_of_many_others_stand_last() {
        led(Cascade.UNKNOWN, 50, 400);
        led(Cascade.OTHERS, 80, 700);
        led("one", 5, 60);
        var cascade = cascade(Map.of());

        assertThat(cascade.roots()).extracting(Branch::code).startsWith("one").hasSize(3);
        assertThat(cascade.whole().classes()).isEqualTo(135);
    }
}
