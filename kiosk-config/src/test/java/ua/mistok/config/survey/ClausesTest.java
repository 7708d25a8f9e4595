package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.expr.Type;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.survey.Clauses.Joint;

class ClausesTest {

    private static final Scope SCOPE =
            Scope.EMPTY
                    .with("one", new Type.One(Set.of("a", "b")))
                    .with("many", new Type.Many(Set.of("a", "b")))
                    .with("n", Type.Plain.NUMBER)
                    .with("words", Type.Plain.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ${one} = 'a'              | one   | IS         | a   | false
                    ${one} != 'a'             | one   | IS_NOT     | a   | false
                    ${n} = 3                  | n     | IS         | 3   | true
                    ${n} != 3                 | n     | IS_NOT     | 3   | true
                    ${n} > 3                  | n     | MORE       | 3   | true
                    ${n} >= 3.5               | n     | AT_LEAST   | 3.5 | true
                    ${n} < -3                 | n     | LESS       | -3  | true
                    ${n} <= 0                 | n     | AT_MOST    | 0   | true
                    selected(${many}, 'a')    | many  | HAS        | a   | false
                    not(selected(${many}, 'a'))| many | HAS_NOT    | a   | false
                    ${words} != ''            | words | ANSWERED   | ``  | false
                    ${words} = ''             | words | UNANSWERED | ``  | false
                    ${words} = "м'яко"        | words | IS         | м'яко | false
                    """)
    void every_test_is_said_in_a_row_and_written_again_as_it_was(
            String condition, String question, Clause.Test test, String value, boolean isNumber) {
        var clauses = Clauses.read(condition).orElseThrow();

        assertThat(clauses.rows()).containsExactly(new Clause(question, test, value, isNumber));
        assertThat(clauses.write()).isEqualTo(condition);
        assertThat(Expression.parseCondition(clauses.write(), Place.file("x"), SCOPE))
                .isInstanceOf(Good.class);
    }

    @Test
    void rows_are_joined_by_all_or_by_any() {
        var all = "${n} <= 2 and selected(${many}, 'b') and ${one} != ''";
        var any = "${one} = 'a' or ${one} = 'b'";

        assertThat(Clauses.read(all))
                .hasValueSatisfying(
                        clauses -> {
                            assertThat(clauses.joint()).isEqualTo(Joint.AND);
                            assertThat(clauses.rows()).hasSize(3);
                            assertThat(clauses.write()).isEqualTo(all);
                        });
        assertThat(Clauses.read(any).map(Clauses::joint)).contains(Joint.OR);
        assertThat(Clauses.read(any).map(Clauses::write)).contains(any);
    }

    @Test
    void blanks_do_not_matter() {
        assertThat(Clauses.read("  selected( ${ many },'a' )  or  ${n}>=2 ").map(Clauses::write))
                .contains("selected(${many}, 'a') or ${n} >= 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true()",
                "${n} + 1 > 2",
                "${n} > ${m}",
                "${one} = 'a' and ${n} > 1 or ${n} < 0",
                "(${one} = 'a' or ${one} = 'b') and ${n} > 1",
                "count-selected(${many}) > 0 and not(selected(${many}, 'a'))",
                "not(${one} = 'a')",
                "${day} < today()",
                "${one} = 'a' and",
                "${one} = 'a' orange",
                "${one} > 'a'"
            })
    void what_rows_cannot_say_is_left_alone(String condition) {
        assertThat(Clauses.read(condition)).isEqualTo(Optional.empty());
    }

    @Test
    void names_are_found_in_any_condition() {
        assertThat(Clauses.names("count-selected(${e1}) > 0 and not(selected(${e-2}, 'x'))"))
                .containsExactlyInAnyOrder("e1", "e-2");
    }

    @Test
    void no_rows_say_nothing() {
        assertThat(new Clauses(Joint.AND, List.of()).write()).isEmpty();
    }
}
