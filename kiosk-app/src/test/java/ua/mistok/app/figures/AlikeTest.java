package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void tables_are_added_up_in_groups_that_all_of_them_show() {
        var sum = Alike.sum(List.of(table("a 10", "b 20", "c+d 9"), table("a 7", "b+c 8", "d 6")));
        assertThat(groups(sum)).containsExactly("a 17", "b+c+d 43");
        assertThat(sum.total()).isEqualTo(new Shown.Count(60));
    }

    @Test
    void what_shows_nothing_takes_nothing_away() {
        var hidden = List.<Table>of(new Table.TooFew(), new Table.Total(30));
        var all = Stream.concat(hidden.stream(), Stream.of(table("a 10", "b 20"))).toList();
        assertThat(groups(Alike.sum(all))).containsExactly("a 10", "b 20");
        assertThat(Alike.sum(hidden)).isEqualTo(new Table.Total(30));
        assertThat(Alike.sum(List.of())).isEqualTo(new Table.TooFew());
    }

    @Test
    void tables_stand_beside_each_other_in_the_same_groups() {
        var before = table("1+2 10", "3 20", "4 9", "5 7");
        var after = table("1 7", "2 8", "3 6", "4+5 40");
        var hidden = new Table.TooFew();
        assertThat(Alike.of(List.of(before, hidden, after)))
                .extracting(AlikeTest::groups)
                .containsExactly(
                        List.of("1+2 10", "3 20", "4+5 16"),
                        List.of(),
                        List.of("1+2 15", "3 6", "4+5 40"));
    }

    @Test
    void a_single_group_is_only_a_total() {
        assertThat(Alike.sum(List.of(table("a 10", "b+c 20"), table("a+b 7", "c 8"))))
                .isEqualTo(new Table.Total(45));
    }

    private static Table table(String... groups) {
        var all = Stream.of(groups).map(AlikeTest::group).toList();
        return new Table.Parts(all.stream().mapToInt(Table.Group::count).sum(), all);
    }

    private static Table.Group group(String words) {
        var space = words.indexOf(' ');
        return new Table.Group(
                List.of(words.substring(0, space).split("\\+")),
                Integer.parseInt(words.substring(space + 1)),
                Map.of());
    }

    private static List<String> groups(Table table) {
        return table.groupsShown().stream()
                .map(group -> String.join("+", group.categories()) + " " + group.count())
                .toList();
    }
}
