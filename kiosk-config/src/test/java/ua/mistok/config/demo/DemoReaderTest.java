package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;

class DemoReaderTest {

    static Stream<Golden> pairs() {
        return Golden.of("demo");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_script_yields_just_these_problems(Golden pair) {
        var read = DemoReader.read(pair.file().getFileName().toString(), pair.text());

        assertThat(Golden.lines(read.problems())).isEqualTo(pair.expected());
    }
}
