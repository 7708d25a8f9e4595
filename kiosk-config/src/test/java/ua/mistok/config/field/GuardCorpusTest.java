package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A thousand numbers that could be somebody's, in every spelling, and a thousand that could not.
class GuardCorpusTest {

    private static final long SEED = 20_261_123;
    private static final Path TABLE = Path.of("src/test/resources/guard/corpus.csv");

    /// One number of ten digits in eleven has the check digit of a tax number, and one in ten
    /// begins as a phone does: that cannot be told from the number alone, so the two kinds of rows
    /// that have ten digits account for nearly all of it.
    private static final double MOST_FALSE_ALARMS = 0.01;

    private final Guard guard =
            new Guard(InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));

    @Test
    void every_number_is_stopped_in_every_spelling() {
        var rows = Corpus.rows(SEED);

        assertThat(rows).hasSize(2 * Corpus.NUMBERS);
        assertThat(rows)
                .allSatisfy(row -> assertThat(found(row.text(), row.field())).contains(row.leak()));
    }

    @Test
    void a_spelling_has_room_for_its_number() {
        for (var spelling : Corpus.spellings()) {
            var size = Corpus.sizes().get(spelling.kind());
            if (size == null) {
                assertThat(spelling.digits()).as(spelling.pattern()).isBetween(13, 19);
            } else {
                assertThat(spelling.digits()).as(spelling.pattern()).isEqualTo(size);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9999900020|tax
                    9999900013|tax
                    9999800248|tax
                    9999800359|tax
                    9999700466|tax
                    9999700577|tax
                    9999900200|tax
                    +380 00 000 00 01|phone
                    +380 00 000 00 02|phone
                    +380 00 000 00 03|phone
                    +380 00 000 00 04|phone
                    +380 00 000 00 05|phone
                    +380 00 000 00 06|phone
                    0000000001|phone
                    UA440000000000002600000000001|iban
                    UA440000000000002600000000007|iban
                    UA149999990000002600000000002|iban
                    32855961|edrpou
                    00000017|edrpou
                    19550308-00001|unzr
                    19990315-00001|unzr
                    maria@example.com|mail
                    08.03.1955|date
                    00000|digits
                    НВ-0000-001|text
                    """)
    void what_is_made_up_for_practice_passes_in_its_own_field_and_in_any_other(
            String text, String field) {
        assertThat(found(text, field)).isEmpty();
        assertThat(found(text, "text")).isEmpty();
        assertThat(found(text.replace(" ", ""), field)).isEmpty();
    }

    @Test
    void hardly_anything_harmless_is_stopped() {
        var alarms =
                Harmless.rows(SEED).stream()
                        .filter(row -> found(row.text(), row.field()).isPresent())
                        .toList();

        System.out.printf(
                "guard: %d false alarms among %d harmless values: %s%n",
                alarms.size(), Harmless.VALUES, alarms.stream().map(Harmless.Row::text).toList());
        assertThat((double) alarms.size() / Harmless.VALUES)
                .as("false alarms: %s", alarms)
                .isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    /// `mvn test -Dtest=GuardCorpusTest -Dcorpus.write=true` writes it anew.
    @Test
    void the_browser_is_tested_by_the_same_table() throws IOException {
        var lines = table();
        if (Boolean.getBoolean("corpus.write")) {
            Files.write(TABLE, lines);
        }

        assertThat(Files.readAllLines(TABLE)).as("-Dcorpus.write=true").isEqualTo(lines);
    }

    private List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("# Made by GuardCorpusTest of guard/spellings.csv: text;field kind;expected.");
        Stream.concat(
                        Corpus.rows(SEED).stream().map(row -> line(row.text(), row.field())),
                        Harmless.rows(SEED).stream().map(row -> line(row.text(), row.field())))
                .forEach(lines::add);
        return lines;
    }

    private String line(String text, String field) {
        return text + ";" + field + ";" + found(text, field).map(Enum::name).orElse("-");
    }

    private Optional<Leak> found(String text, String field) {
        return guard.inspect(text, Kinds.named(field));
    }
}
