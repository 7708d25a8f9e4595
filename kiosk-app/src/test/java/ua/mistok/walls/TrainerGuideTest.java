package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the trainer's guide tells to touch is on the screen, and the guide stays short.
class TrainerGuideTest {

    /// Six pages of A4, three pictures taking one of them.
    private static final int MOST_WORDS = 1_800;

    private static final Path GUIDES = Path.of("..", "deploy", "guides");
    private static final Pattern TOUCHED = Pattern.compile("\\*\\*[«“](.+?)[»”]\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("]\\(\\.\\./(img/.+?)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_button_is_named_as_the_screen_names_it(String language) throws IOException {
        assertThat(found(TOUCHED, language))
                .hasSizeGreaterThan(30)
                .isSubsetOf(Translations.in(language).words().values());
    }

    @Test
    void both_languages_name_as_many_buttons_and_pictures() throws IOException {
        assertThat(found(TOUCHED, "en")).hasSameSizeAs(found(TOUCHED, "uk"));
        assertThat(found(PICTURE, "en"))
                .isEqualTo(found(PICTURE, "uk"))
                .allSatisfy(picture -> assertThat(GUIDES.resolve(picture)).isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void it_has_six_pages_at_most(String language) throws IOException {
        assertThat(guide(language).split("\\s+")).hasSizeLessThan(MOST_WORDS);
    }

    private static List<String> found(Pattern pattern, String language) throws IOException {
        return pattern.matcher(guide(language)).results().map(TrainerGuideTest::word).toList();
    }

    private static String word(MatchResult of) {
        return of.group(1);
    }

    private static String guide(String language) throws IOException {
        return Files.readString(GUIDES.resolve(language).resolve("trainer.md"));
    }
}
