package ua.mistok.config.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

class SourceGoldenTest {

    enum Colour {
        DARK_BLUE,
        RED
    }

    static Stream<Golden> pairs() {
        return Golden.of("source");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void broken_source_yields_just_these_problems(Golden pair) {
        var problems = new Problems();

        SourceTree.read("file.yaml", pair.text(), problems).ifPresent(this::readEverything);

        assertThat(Golden.lines(problems.list())).isEqualTo(pair.expected());
        assertThat(problems.list())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.words().in(Language.UKRAINIAN)).isNotBlank();
                            assertThat(problem.words().has(Language.ENGLISH)).isTrue();
                        });
    }

    private void readEverything(SourceMap map) {
        map.requiredSlug("id");
        map.requiredText("title");
        map.requiredInt("minutes", 1, 60);
        map.flag("easy", true);
        map.one("colour", Colour.class, Colour.RED);
        map.strings("words");
        map.maps("steps")
                .forEach(
                        step -> {
                            step.requiredString("kind");
                            step.end();
                        });
        map.optionalText("body");
        map.end();
    }
}
