package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class TaskSheetTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shipped")
    void the_task_of_every_shipped_exercise_is_whole(String id, Language language, Demo demo) {
        var text = print(demo, language).text();

        assertThat(text)
                .contains(in(language, demo.title(), demo.objective(), demo.persona().story()))
                .contains(String.valueOf(demo.minutes()))
                .contains(demo.site().getHost());
        assertThat(demo.steps())
                .allSatisfy(step -> assertThat(text).contains(flat(step.head().title(), language)));
        assertThat(demo.mistakes().stream().limit(3))
                .hasSize(3)
                .allSatisfy(tip -> assertThat(text).contains(flat(tip, language)));
        assertThat(demo.safety().stream().limit(3))
                .hasSize(3)
                .allSatisfy(tip -> assertThat(text).contains(flat(tip, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shipped")
    void two_questions_are_asked_with_all_their_answers(String id, Language language, Demo demo) {
        var text = print(demo, language).text();

        assertThat(demo.steps())
                .filteredOn(step -> !step.choices().isEmpty())
                .filteredOn(
                        step ->
                                step.choices().stream()
                                        .allMatch(
                                                option ->
                                                        text.contains(
                                                                flat(option.label(), language))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    /// A letter that the font lacks would be printed as «#».
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shipped")
    void no_letter_is_missing_and_the_code_is_drawn(String id, Language language, Demo demo) {
        var printed = print(demo, language);

        assertThat(printed.text()).doesNotContain("#");
        assertThat(printed.drawings()).isEqualTo(1);
        assertThat(printed.text())
                .contains(Paper.flat(Paper.wording(language).say("paper.task.made-up")));
    }

    private static Stream<Arguments> shipped() {
        return Shipped.CONTENT
                .demos()
                .flatMap(
                        demo ->
                                Stream.of(Language.UKRAINIAN, Language.ENGLISH)
                                        .map(in -> Arguments.of(demo.id().slug(), in, demo)));
    }

    private static Paper print(Demo demo, Language language) {
        return Paper.read(new TaskSheet(demo, language, Paper.wording(language)).pdf());
    }

    private static String[] in(Language language, LocalizedText... texts) {
        return Stream.of(texts).map(text -> flat(text, language)).toArray(String[]::new);
    }

    private static String flat(LocalizedText text, Language language) {
        return Paper.flat(text.in(language));
    }
}
