package ua.mistok.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RangesTest {

    @Test
    void they_are_what_a_set_of_numbers_is() {
        var random = new Random(11);
        var set = new TreeSet<Long>();
        var ranges = Ranges.NONE;
        for (var round = 0; round < 400; round++) {
            var first = 1L + random.nextInt(200);
            var last = first + random.nextInt(5);
            LongStream.rangeClosed(first, last).forEach(set::add);
            ranges = ranges.and(Ranges.of(first, last));

            assertThat(ranges.sequences().boxed()).containsExactlyElementsOf(set);
            assertThat(ranges).isEqualTo(Ranges.of(set.stream().mapToLong(Long::longValue)));
            assertThat(ranges.size()).isEqualTo(set.size());
            assertThat(ranges.missing(210).sequences().boxed())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 210)
                                    .filter(seq -> !set.contains(seq))
                                    .boxed()
                                    .toList());
            assertThat(ranges.contains(first)).isTrue();
            var others = Ranges.of(first, first + random.nextInt(40)).and(Ranges.of(7, 9));
            assertThat(ranges.without(others).sequences().boxed())
                    .containsExactlyElementsOf(
                            set.stream().filter(seq -> !others.contains(seq)).toList());
            assertThat(ranges.contains(300)).isFalse();
        }
    }
}
