package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guides say of accessibility what the tests show, and no more.
class ConformanceTest {

    private static final String TABLE =
            """
            state | met | виконано | met
            state | no | не виконано | not met
            5.9 | met | що | як | what | how
            """;

    private final Conformance conformance = Conformance.ofProject();

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void the_page_of_the_guides_is_the_one_that_the_tests_make(String language) throws IOException {
        var page = conformance.page(language);
        var made = Path.of("target", "guides", language, "en-301-549.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page);

        var guide = Repository.ROOT.resolve("deploy/guides/" + language + "/en-301-549.md");
        assertThat(Files.exists(guide) ? Files.readString(guide) : "")
                .as("cp kiosk-app/%s %s", made, guide.normalize())
                .isEqualTo(page);
    }

    @Test
    void every_clause_that_is_met_is_shown_by_a_test() {
        assertThat(conformance.clauses()).hasSizeGreaterThan(60);
        assertThat(conformance.clauses())
                .filteredOn(clause -> clause.state().equals("met"))
                .extracting(Conformance.Clause::number)
                .allMatch(conformance.tests()::containsKey);
    }

    @Test
    void every_clause_that_a_test_shows_is_in_the_table_as_met() {
        assertThat(conformance.tests().keySet())
                .isSubsetOf(
                        conformance.clauses().stream()
                                .filter(clause -> clause.state().equals("met"))
                                .map(Conformance.Clause::number)
                                .toList());
    }

    @Test
    void every_clause_has_a_known_state_and_stands_there_once() {
        assertThat(conformance.clauses())
                .extracting(Conformance.Clause::number)
                .doesNotHaveDuplicates();
        assertThat(conformance.clauses())
                .extracting(Conformance.Clause::state)
                .isSubsetOf(conformance.states());
    }

    @Test
    void a_test_is_found_by_what_it_says_of_itself() {
        var source =
                """
                @Test
                @Meets({"5.9", "WCAG 2.5.8"})
                void two_fingers_enlarge_nothing() {}
                """;

        var found = new Conformance(TABLE, Map.of("walks/GesturesIT.java", source));

        assertThat(found.tests())
                .containsOnlyKeys("5.9", "WCAG 2.5.8")
                .allSatisfy(
                        (clause, tests) ->
                                assertThat(tests)
                                        .containsExactly(
                                                "`GesturesIT.two_fingers_enlarge_nothing`"));
    }

    @Test
    void a_line_that_lacks_a_language_is_refused_with_a_sample() {
        assertThatThrownBy(() -> new Conformance("5.9 | met | що | як\n", Map.of()))
                .hasMessageContaining("not a clause: 5.9")
                .hasMessageContaining("such as: ");
    }
}
