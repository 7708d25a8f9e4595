package ua.mistok.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

class StoryReaderTest {

    private static final Story TOLD =
            new Story(
                    "story-1",
                    "Сама до лікаря",
                    "Записалася сама.\nІ навчила сусідку.",
                    Optional.of("first-steps"),
                    true);

    @Test
    void what_is_written_is_read_back() {
        assertThat(read(TOLD)).isEqualTo(new Good<>(TOLD, List.of()));
    }

    @Test
    void nobody_s_story_is_kept_without_their_consent() {
        assertThat(codes(new Story("s", "Назва", "Текст", Optional.empty(), false)))
                .containsExactly("not-agreed");
    }

    @Test
    void numbers_and_addresses_of_people_are_refused() {
        for (var text :
                List.of(
                        "Телефонуйте 067 123 45 67",
                        "Пишіть на someone@library.example",
                        "Картка 4242 4242 4242 4242")) {
            assertThat(codes(new Story("s", "Назва", text, Optional.empty(), true)))
                    .as(text)
                    .containsExactly("personal");
        }
    }

    @Test
    void title_and_text_have_something_to_say_and_an_end() {
        assertThat(codes(new Story("s", " ", "", Optional.empty(), true))).contains("blank");
        assertThat(
                        codes(
                                new Story(
                                        "s",
                                        "т".repeat(Story.LONGEST_TITLE + 1),
                                        "т".repeat(Story.LONGEST_TEXT + 1),
                                        Optional.empty(),
                                        true)))
                .containsExactly("too-long", "too-long");
    }

    @Test
    void what_the_form_does_not_know_is_told() {
        assertThat(
                        StoryReader.read(
                                        "story.yaml",
                                        StoryWriter.write(TOLD) + "name: Марія Зразкова\n")
                                .problems())
                .isNotEmpty();
    }

    private static Checked<Story> read(Story story) {
        return StoryReader.read("story.yaml", StoryWriter.write(story));
    }

    private static List<String> codes(Story story) {
        return read(story).problems().stream().map(Problem::code).toList();
    }
}
