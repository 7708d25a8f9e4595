package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class SurveyWriterTest {

    private static final Path SHIPPED = Path.of("content/packs/national/surveys");
    private static final Path EVERY_KIND = Path.of("src/test/resources/survey/every-kind.yaml");

    static Stream<Path> surveys() throws IOException {
        try (var shipped = Files.list(SHIPPED)) {
            return Stream.concat(shipped.sorted().toList().stream(), Stream.of(EVERY_KIND));
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void what_is_written_is_read_as_the_same_survey(Path file) throws IOException {
        var survey = read(Files.readString(file));

        assertThat(read(SurveyWriter.write(survey))).isEqualTo(survey);
        assertThat(SurveyWriter.write(read(SurveyWriter.write(survey))))
                .isEqualTo(SurveyWriter.write(survey));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strange_letters_come_back_as_they_were(String text) {
        var name =
                LocalizedText.of(Map.of(Language.UKRAINIAN, text, new Language("crh"), text + "!"));
        var note =
                new Question(
                        "q", name, Optional.of(name), Optional.of(name), new QuestionKind.Note());
        var survey = new Survey(new SurveyId("yes"), 1, name, List.of(note));

        var read = SurveyReader.read("s.yaml", SurveyWriter.write(survey), List.of());

        assertThat(read)
                .isInstanceOfSatisfying(
                        Good.class, good -> assertThat(good.value()).isEqualTo(survey));
    }

    static Stream<String> strange() {
        return Stream.of(
                "no",
                "1",
                "~",
                "- а",
                "а: б",
                "# а",
                "'а'",
                "\"а\"",
                "a\nb",
                "а\tб",
                "💡 ідея",
                "مرحبا",
                "{а}",
                "[а]",
                "&а",
                "*а",
                "!а",
                "%а",
                "@а",
                "`а",
                "а #б",
                "\\n",
                "null",
                "2020-01-01",
                "0x1",
                "=",
                "<<",
                "а’б «в»",
                "\u00a0",
                "x".repeat(3000));
    }

    private static Survey read(String text) {
        var read = SurveyReader.read("s.yaml", text);
        assertThat(read).as(read.problems().toString()).isInstanceOf(Good.class);
        return ((Good<Survey>) read).value();
    }
}
