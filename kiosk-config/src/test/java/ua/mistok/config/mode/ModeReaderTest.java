package ua.mistok.config.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

class ModeReaderTest {

    static Stream<Golden> pairs() {
        return Golden.of("mode");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_mode_yields_just_these_problems(Golden pair) {
        var problems = new Problems();
        var shelf =
                new OnShelf(
                        Map.of(
                                new ServiceId("a07"), Goal.RECEIVE,
                                new ServiceId("b01"), Goal.CONTACT,
                                new ServiceId("c01"), Goal.INFLUENCE),
                        Map.of(new DemoId("a07-subsidy"), new ServiceId("a07")),
                        Stream.of(
                                        survey(SurveyId.CONFIDENCE.slug(), Map.of()),
                                        survey(SurveyId.AFTER_DEMO.slug(), Map.of()),
                                        survey(
                                                "training",
                                                Map.of("phase", List.of("before", "after"))))
                                .collect(Collectors.toMap(Survey::id, Function.identity())));
        var file = pair.file().getFileName().toString();

        var read = ModeReader.read(file, pair.text(), shelf, problems);

        if (problems.hasErrors()) {
            assertThat(read).as("a name in vain leaves the mode usable").isInstanceOf(Good.class);
        }
        problems.addAll(read.problems());
        assertThat(Golden.lines(problems.list())).isEqualTo(pair.expected());
    }

    private static Survey survey(String id, Map<String, List<String>> given) {
        return new Survey(
                new SurveyId(id),
                1,
                LocalizedText.same(id),
                given,
                Survey.Unfinished.DISCARD,
                OptionalInt.empty(),
                false,
                List.of(),
                List.of());
    }
}
