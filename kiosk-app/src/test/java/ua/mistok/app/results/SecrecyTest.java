package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages of results, all of them, in the hands of somebody who can calculate.
class SecrecyTest {

    private static final int VALUES = 5;

    @Test
    void nobody_who_reads_every_page_narrows_a_hidden_count_to_fewer_than_five_values() {
        read(40);
    }

    @Test
    @Tag("long")
    @Tag("figures")
    void nobody_does_so_in_a_thousand_towns() {
        read(1000);
    }

    @Test
    void one_sum_of_what_is_told_and_what_is_hidden_opens_what_is_hidden() {
        var opened = 0;
        for (var seed = 0; seed < 20; seed++) {
            opened += Spy.withSums(new Town(seed, 5)).narrowed(VALUES).isEmpty() ? 0 : 1;
        }
        assertThat(opened).isGreaterThan(10);
    }

    private static void read(int towns) {
        var narrowed = new ArrayList<String>();
        var told = 0;
        var hidden = 0;
        for (var seed = 0; seed < towns; seed++) {
            var knowledge = Spy.on(new Town(seed, 5));
            for (var found : knowledge.narrowed(VALUES)) {
                narrowed.add(seed + ": " + found);
            }
            told += knowledge.toldNumbers();
            hidden += knowledge.hiddenNumbers();
        }
        assertThat(narrowed).isEmpty();
        // Neither a reader who was told nothing nor one from whom nothing was hidden.
        assertThat(told).isGreaterThan(towns * 50);
        assertThat(hidden).isGreaterThan(towns * 500);
    }
}
