package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    private static final Week WEEK = new Week(2026, 24);
    private static final Calendar CALENDAR = Calendar.of(WEEK, WEEK);

    @Test
    void where_one_is_hidden_another_is_too() {
        var siblings = siblings(Map.of("a", 40, "b", 3, "c", 25));

        assertThat(siblings.isTold("a", WEEK)).isTrue();
        assertThat(siblings.isTold("b", WEEK)).isFalse();
        assertThat(siblings.isTold("c", WEEK)).isFalse();
        assertThat(siblings.told(WEEK)).isEqualTo(Map.of(List.of("a"), 40, List.of("b", "c"), 28));
    }

    @Test
    void of_two_none_is_told_beside_a_small_one() {
        var siblings = siblings(Map.of("a", 40, "b", 3));

        assertThat(siblings.isTold("a", WEEK)).isFalse();
        assertThat(siblings.told(WEEK)).isEmpty();
    }

    @Test
    void one_where_nobody_answered_is_no_exception() {
        assertThat(siblings(Map.of("a", 40, "b", 0)).isTold("a", WEEK)).isFalse();
    }

    @Test
    void an_only_one_is_the_whole_once_more() {
        var siblings = siblings(Map.of("a", 40));

        assertThat(siblings.isTold("a", WEEK)).isTrue();
        assertThat(siblings.told(WEEK)).isEqualTo(Map.of(List.of("a"), 40));
        assertThat(siblings(Map.of("a", 9)).isTold("a", WEEK)).isFalse();
    }

    @Test
    void what_one_tells_of_its_weeks_hangs_on_it() {
        var siblings = siblings(Map.of("a", 40, "b", 3, "c", 25));

        assertThat(siblings.totals("a", Map.of(WEEK, 40)).total(WEEK))
                .isEqualTo(new Shown.Count(40));
        assertThat(siblings.totals("c", Map.of(WEEK, 25)).total(WEEK))
                .isEqualTo(new Shown.TooFew());
    }

    /// A kiosk moved away, and its answers stayed.
    @Test
    void of_parts_that_are_not_the_whole_none_is_told() {
        var whole = Totals.of(CALENDAR, Map.of(WEEK, 100));

        var siblings = Siblings.of(whole, Map.of("a", Map.of(WEEK, 40), "b", Map.of(WEEK, 50)));

        assertThat(siblings.isTold("a", WEEK)).isFalse();
        assertThat(siblings.told(WEEK)).isEmpty();
    }

    private static Siblings siblings(Map<String, Integer> counts) {
        var parts = new HashMap<String, Map<Period.Leaf, Integer>>();
        counts.forEach((name, n) -> parts.put(name, Map.of(WEEK, n)));
        var sum = counts.values().stream().mapToInt(n -> n).sum();
        return Siblings.of(Totals.of(CALENDAR, Map.of(WEEK, sum)), parts);
    }
}
