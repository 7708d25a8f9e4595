package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

class SurveyReaderTest {

    /// Stands for whatever a problem names.
    private static final String NAMED = "§";

    private static final int NUMBER = 7_654_321;

    static Stream<Golden> pairs() {
        return Golden.of("survey");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_survey_yields_just_these_problems(Golden pair) {
        assertThat(Golden.lines(problems(pair))).isEqualTo(pair.expected());
    }

    static Stream<Method> sentences() {
        return Stream.of(SurveyProblem.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(Problem.class))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_problem_of_a_survey_has_a_pair_that_yields_it(Method sentence)
            throws ReflectiveOperationException {
        var told = (Problem) sentence.invoke(null, arguments(sentence));
        var english = told.words().in(Language.ENGLISH);
        var pattern =
                Pattern.compile(
                        Stream.of(english.split(NAMED + "|" + NUMBER, -1))
                                .map(Pattern::quote)
                                .reduce((left, right) -> left + ".*" + right)
                                .orElseThrow());

        assertThat(pairs().flatMap(pair -> problems(pair).stream()))
                .anyMatch(
                        problem ->
                                problem.code().equals(told.code())
                                        && pattern.matcher(problem.words().in(Language.ENGLISH))
                                                .matches());
    }

    private static Object[] arguments(Method sentence) {
        return Arrays.stream(sentence.getParameterTypes())
                .map(SurveyReaderTest::argument)
                .toArray();
    }

    private static Object argument(Class<?> type) {
        if (type.equals(Place.class)) {
            return new Place("s.yaml", 1, 1);
        }
        if (type.equals(BigDecimal.class)) {
            return BigDecimal.valueOf(NUMBER);
        }
        if (type.equals(Set.class)) {
            return Set.of(NAMED);
        }
        return type.equals(int.class) ? NUMBER : NAMED;
    }

    private static List<Problem> problems(Golden pair) {
        return SurveyReader.read(pair.file().getFileName().toString(), pair.text()).problems();
    }
}
