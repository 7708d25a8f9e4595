package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Week FIRST = new Week(2026, 23);
    private static final Week SECOND = new Week(2026, 24);
    private static final Period YEAR = new Period.Year(2026);
    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void rare_options_are_put_together() {
        var tables = weeks(Cube.options(FOUR), row(20, 3, 30, 4));
        assertThat(groups(tables, YEAR)).containsExactly("a 20", "c 30", "b+d 7");
    }

    @Test
    void one_rare_option_takes_the_smallest_with_it() {
        var tables = weeks(Cube.options(FOUR), row(20, 8, 30, 4));
        assertThat(groups(tables, YEAR)).containsExactly("a 20", "c 30", "b+d 12");
    }

    @Test
    void options_that_nobody_chose_are_not_told_apart() {
        var tables = weeks(Cube.options(FOUR), row(20, 0, 30, 0));
        assertThat(groups(tables, YEAR)).containsExactly("c 30", "a+b+d 20");
    }

    @Test
    void a_single_group_is_only_a_total() {
        var tables = weeks(Cube.options(FOUR), row(40, 1, 1, 0));
        assertThat(tables.table(YEAR)).isEqualTo(new Table.Total(42));
    }

    @Test
    void a_breakdown_has_ten_in_every_group() {
        var tables = weeks(Cube.breakdown(FOUR, List.of()), row(20, 9, 30, 8));
        assertThat(groups(tables, YEAR)).containsExactly("a 20", "c 30", "b+d 17");
    }

    @Test
    void a_mark_keeps_five_on_both_sides() {
        var draft = Cube.breakdown(FOUR, List.of("high"));
        draft.mark(FIRST, "a", "high", 16).mark(FIRST, "b", "high", 10);
        draft.mark(FIRST, "c", "high", 10).mark(FIRST, "d", "high", 5);
        var tables = weeks(draft, row(20, 20, 20, 20));
        assertThat(groups(tables, YEAR)).containsExactly("c 20", "d 20", "a+b 40");
        assertThat(tables.table(YEAR).groupsShown().getLast().share("high"))
                .contains(Share.of(26, 40));
    }

    @Test
    void only_neighbours_on_a_scale_are_put_together() {
        var tables = weeks(Cube.scale(FOUR, List.of()), row(20, 2, 20, 3));
        assertThat(groups(tables, YEAR)).containsExactly("a 20", "b+c+d 25");
    }

    @Test
    void a_scale_is_cut_where_its_author_says_first() {
        var tables = weeks(Cube.scale(FOUR, List.of(2)), row(7, 4, 3, 4));
        assertThat(groups(tables, YEAR)).containsExactly("a+b 11", "c+d 7");
    }

    @Test
    void weeks_show_what_all_of_them_can_show() {
        var tables = weeks(Cube.options(FOUR), row(20, 9, 30, 9), row(20, 9, 30, 3));
        assertThat(groups(tables, YEAR)).containsExactly("a 40", "b 18", "c 60", "d 12");
        assertThat(groups(tables, FIRST)).containsExactly("a 20", "c 30", "b+d 18");
        assertThat(groups(tables, SECOND)).containsExactly("a 20", "c 30", "b+d 12");
    }

    @Test
    void beside_a_hidden_week_no_week_shows_groups() {
        var tables = weeks(Cube.options(FOUR), row(20, 9, 30, 9), row(1, 0, 0, 1), row(9, 9, 9, 9));
        assertThat(tables.table(SECOND)).isEqualTo(new Table.TooFew());
        assertThat(tables.table(FIRST)).isEqualTo(new Table.Total(68));
    }

    @Test
    void weeks_keep_the_first_cut_or_show_no_scale() {
        var tables = weeks(Cube.scale(FOUR, List.of(2)), row(20, 20, 20, 20), row(20, 20, 1, 1));
        assertThat(groups(tables, YEAR)).containsExactly("a 40", "b 40", "c 21", "d 21");
        assertThat(tables.table(FIRST)).isEqualTo(new Table.Total(80));
    }

    @Test
    void an_option_says_how_many_did_not_answer() {
        var tables = weeks(Cube.option("none", "not", "chosen"), row(6, 14, 20));
        assertThat(groups(tables, YEAR)).containsExactly("none 6", "not 14", "chosen 20");
        var few = weeks(Cube.option("none", "not", "chosen"), row(2, 14, 20));
        assertThat(groups(few, YEAR)).containsExactly("none+not 16", "chosen 20");
    }

    /// One mark, known by service and by week, says that the first week had 36 answers of the first
    /// service or more, and the other that it had 38 or fewer.
    @Test
    void two_marks_do_not_bound_a_hidden_count_from_two_sides() {
        var people = new int[] {1, 30, 0, 6, 38, 48, 1, 0, 0, 0, 9, 12, 8, 0, 47, 0};
        var one = List.of("before");
        var both = List.of("before", "after");
        assertThat(weeks(crossed(people, one)).table(YEAR)).isInstanceOf(Table.Parts.class);
        assertThat(weeks(crossed(people, both)).table(YEAR)).isEqualTo(new Table.Total(200));
    }

    @Test
    void answers_that_are_not_those_of_the_totals_are_refused() {
        var totals = Totals.of(Calendar.of(FIRST, FIRST), Map.of(FIRST, 12));
        var cube = Cube.options(FOUR).add(FIRST, "a", 11).cube();
        assertThatThrownBy(() -> Tables.of(totals, cube))
                .isInstanceOf(IllegalArgumentException.class);
        var marked = Cube.breakdown(FOUR, List.of("high")).mark(FIRST, "a", "high", 1);
        assertThatThrownBy(marked::cube).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mean_stands_only_beside_a_whole_distribution() {
        var values = Map.of("a", 1, "b", 2, "c", 3, "d", 4);
        var whole = weeks(Cube.scale(FOUR, List.of()), row(10, 10, 10, 30));
        assertThat(whole.table(YEAR).mean(values)).hasValue(3.0);
        var merged = weeks(Cube.scale(FOUR, List.of()), row(10, 10, 4, 30));
        assertThat(merged.table(YEAR).mean(values)).isEmpty();
    }

    @Test
    void a_share_is_told_where_the_groups_make_it_up() {
        var table = weeks(Cube.scale(FOUR, List.of(2)), row(7, 4, 3, 4)).table(YEAR);
        assertThat(table.share(List.of("c", "d"))).contains(Share.of(7, 18));
        assertThat(table.share(List.of("d"))).isEmpty();
        assertThat(table.share(List.of())).isEmpty();
        assertThat(new Table.Total(18).share(List.of("c", "d"))).isEmpty();
    }

    /// Bits of the position: second week, second service, high before, high after.
    private static Cube.Draft crossed(int[] people, List<String> marks) {
        var draft = Cube.breakdown(List.of("x", "y"), marks);
        for (var i = 0; i < people.length; i++) {
            var week = i < 8 ? FIRST : SECOND;
            var service = (i & 4) == 0 ? "x" : "y";
            draft.add(week, service, people[i]);
            for (var m = 0; m < marks.size(); m++) {
                if ((i & (2 >> m)) != 0) {
                    draft.mark(week, service, marks.get(m), people[i]);
                }
            }
        }
        return draft;
    }

    private static int[] row(int... counts) {
        return counts;
    }

    private static Tables weeks(Cube.Draft draft, int[]... rows) {
        for (var w = 0; w < rows.length; w++) {
            for (var c = 0; c < rows[w].length; c++) {
                draft.add(new Week(2026, 23 + w), draft.categories().get(c), rows[w][c]);
            }
        }
        var cube = draft.cube();
        var calendar = Calendar.of(FIRST, new Week(2026, 22 + Math.max(2, rows.length)));
        if (rows.length == 1) {
            calendar = Calendar.of(FIRST, FIRST);
        }
        var counts = new HashMap<Period.Leaf, Integer>();
        for (var leaf : calendar.leaves(YEAR)) {
            counts.put(leaf, IntStream.of(cube.sum(List.of(leaf))[0]).sum());
        }
        return Tables.of(Totals.of(calendar, counts), cube);
    }

    private static List<String> groups(Tables tables, Period period) {
        return tables.table(period).groupsShown().stream()
                .map(group -> String.join("+", group.categories()) + " " + group.count())
                .toList();
    }
}
