package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;

class SurveyReaderTest {

    static Stream<Golden> pairs() {
        return Golden.of("survey");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_survey_yields_just_these_problems(Golden pair) {
        var read = SurveyReader.read(pair.file().getFileName().toString(), pair.text());

        assertThat(Golden.lines(read.problems())).isEqualTo(pair.expected());
    }
}
