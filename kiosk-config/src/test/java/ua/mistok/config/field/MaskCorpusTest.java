package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Five hundred texts with somebody's contacts and numbers, and five hundred with nobody's.
class MaskCorpusTest {

    private static final long SEED = 20_261_123;
    private static final Path FOLDER = Path.of("src/test/resources/mask");

    /// As many digits of a number in a row, and somebody may be found by them.
    private static final int TELLING = 6;

    @Test
    void no_planted_number_or_address_remains() {
        var rows = MaskCorpus.personal(SEED);

        assertThat(rows).hasSize(MaskCorpus.TEXTS);
        assertThat(rows).allSatisfy(MaskCorpusTest::remainsNowhere);
    }

    private static void remainsNowhere(MaskCorpus.Personal row) {
        var masked = Mask.of(row.text());
        var small = masked.text().toLowerCase(Locale.ROOT);
        var digits = Typed.digits(small).replaceAll("[^0-9]", "");

        assertThat(masked.found()).as(row.text()).isNotEmpty();
        assertThat(small).doesNotContain(row.spelled().toLowerCase(Locale.ROOT));
        assertThat(small.replace(" ", "")).doesNotContain(row.bare());
        for (var i = 0; Typed.allDigits(row.bare()) && i + TELLING <= row.bare().length(); i++) {
            assertThat(digits).as(row.text()).doesNotContain(row.bare().substring(i, i + TELLING));
        }
    }

    @Test
    void no_part_of_an_address_remains() {
        assertThat(MaskCorpus.personal(SEED))
                .filteredOn(row -> row.kind().equals("mail"))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        row ->
                                assertThat(Mask.of(row.text()).text())
                                        .doesNotContain(beforeAt(row.spelled())));
        assertThat(MaskCorpus.personal(SEED))
                .extracting(row -> Mask.of(row.text()).text())
                .noneMatch(text -> text.contains("reader_"));
    }

    private static String beforeAt(String address) {
        return address.split("[@＠ (\\[]", 2)[0];
    }

    @Test
    void what_is_nobodys_stays_sign_for_sign() {
        var texts = MaskCorpus.harmless(SEED);

        assertThat(texts).hasSize(MaskCorpus.TEXTS);
        assertThat(texts)
                .allSatisfy(text -> assertThat(Mask.of(text).text()).isEqualTo(text))
                .allSatisfy(text -> assertThat(Mask.of(text).found()).isEmpty());
    }

    @Test
    void masking_twice_is_masking_once() {
        assertThat(MaskCorpus.personal(SEED))
                .extracting(row -> Mask.of(row.text()).text())
                .allSatisfy(text -> assertThat(Mask.of(text).text()).isEqualTo(text))
                .allSatisfy(text -> assertThat(Mask.of(text).found()).isEmpty());
    }

    /// `mvn test -Dtest=MaskCorpusTest -Dcorpus.write=true` writes them anew.
    @Test
    void other_rooms_are_tested_by_the_same_texts() throws IOException {
        same(
                "personal.tsv",
                MaskCorpus.personal(SEED).stream().map(MaskCorpus.Personal::line).toList());
        same("harmless.tsv", MaskCorpus.harmless(SEED));
    }

    private static void same(String name, List<String> lines) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("corpus.write")) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }

        assertThat(Files.readAllLines(file)).as("-Dcorpus.write=true").isEqualTo(lines);
    }
}
