package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.walls.offenders.app.fact.Fact;

class TranslationsTest {

    /// Names of records in the ledger look like keys, and are none.
    private static final Set<String> RECORDS =
            Set.of(
                    "campaign.picture",
                    "campaign.saved",
                    "demo.saved",
                    "station.paired",
                    "survey.review",
                    "survey.saved",
                    "survey.shown");

    private static final Translations UKRAINIAN = Translations.in("uk");
    private static final Translations ENGLISH = Translations.in("en");
    private static final KeysInCode NAMED = named();

    @Test
    @Meets("5.4")
    void every_key_is_there_in_both_languages() {
        assertThat(ENGLISH.words().keySet()).isEqualTo(UKRAINIAN.words().keySet());
    }

    @Test
    void values_have_the_same_places_in_both_languages() {
        assertThat(ENGLISH.places()).isEqualTo(UKRAINIAN.places());
    }

    @Test
    void every_key_that_code_names_is_there() {
        assertThat(NAMED.unknown(UKRAINIAN.words().keySet())).isSubsetOf(RECORDS);
    }

    @Test
    void every_key_is_named_by_code() {
        assertThat(NAMED.unused(UKRAINIAN.words().keySet())).isEmpty();
    }

    @Test
    void a_key_that_is_not_there_is_found_whole_or_in_parts() {
        var offenders = new ClassFileImporter().importPackagesOf(Fact.class);
        var keys = Set.of("fact.title", "fact.count.one", "fact.kind.visit");

        var named = KeysInCode.of(offenders, keys);

        assertThat(named.unknown(keys)).containsExactly("fact.colour.\u0001", "fact.tittle");
        assertThat(named.unused(keys)).containsExactly("fact.title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void no_key_stands_twice(String language) {
        assertThat(Translations.in(language).repeated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void counted_phrases_have_every_form(String language) {
        assertThat(Translations.in(language).missingForms()).isEmpty();
    }

    @Test
    void a_missing_form_is_found() {
        var words = Map.of("x.one", "{0} x", "x.many", "{0} xs");

        assertThat(new Translations(words, List.of()).missingForms()).containsExactly("x.few");
    }

    /// A straight apostrophe would also swallow the places for values.
    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void quotation_marks_and_apostrophes_are_curved(String language) {
        assertThat(Translations.in(language).words().entrySet())
                .noneMatch(entry -> entry.getValue().matches(".*['\"].*"))
                .allMatch(entry -> entry.getValue().equals(entry.getValue().strip()));
    }

    /// Kinds of facts look like keys, and so do names of parts in Spring's lists; they show no
    /// words.
    private static KeysInCode named() {
        var code =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/ua/mistok/app/fact/"))
                        .withImportOption(location -> !location.contains("__"))
                        .importPackages("ua.mistok.app");
        return KeysInCode.of(code, UKRAINIAN.words().keySet());
    }
}
