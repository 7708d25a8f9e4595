package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.demo.Twin.Looks;
import ua.mistok.config.demo.Twin.Part;
import ua.mistok.config.text.LocalizedText;

class TwinTest {

    private static final LocalizedText WORDS = LocalizedText.of("слова", "words");

    private static TwinRun run() {
        var parts =
                IntStream.range(0, 8)
                        .mapToObj(i -> new Part("p" + i, WORDS, i < Twin.SIGNS, WORDS))
                        .toList();
        return TwinRun.begin(
                new Twin(
                        new DemoId("fake"),
                        1,
                        new DemoId("a07"),
                        Looks.PAGE,
                        WORDS,
                        WORDS,
                        WORDS,
                        parts,
                        List.of(WORDS)));
    }

    @Test
    void five_signs_end_the_search() {
        var run = run();
        IntStream.range(0, Twin.SIGNS).forEach(i -> run.touch("p" + i));
        assertThat(run.ended()).isTrue();
        assertThat(run.report().finished()).isTrue();
    }

    @Test
    void a_sign_counts_once_and_what_proves_nothing_is_a_wrong_turn() {
        var run = run();
        run.touch("p0");
        run.touch("p0");
        run.touch("p7");
        assertThat(run.found()).isEqualTo(1);
        assertThat(run.isHarmless("p7")).isTrue();
        assertThat(run.report().steps().getFirst().wrongTurns()).isEqualTo(1);
    }

    @Test
    void a_sign_that_was_shown_is_not_found_alone() {
        var run = run();
        run.touch("p0");
        run.showOne();
        assertThat(run.found()).isEqualTo(2);
        assertThat(run.foundAlone()).isEqualTo(1);
        assertThat(run.report().withHelp()).isTrue();
    }

    @Test
    void a_part_of_another_twin_is_refused() {
        assertThatThrownBy(() -> run().touch("nowhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
