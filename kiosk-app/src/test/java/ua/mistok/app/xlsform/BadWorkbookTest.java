package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.problem.Problems;

/// Files that are broken, or that somebody made to break the kiosk.
class BadWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Forms GOOD =
            Forms.asking("type|name|label::uk", "note|q|Дякуємо.", "select_one yn|r|Чи так?");

    @Test
    void what_is_no_workbook_is_told() {
        assertThat(told(new byte[0])).isEqualTo(" not-a-workbook");
        assertThat(told("type,name".getBytes(StandardCharsets.UTF_8))).isEqualTo(" not-a-workbook");
        assertThat(told(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .isEqualTo(" not-a-workbook");
        assertThat(told(new byte[XlsForm.LARGEST + 1])).isEqualTo(" workbook-too-large");
    }

    @Test
    void half_a_workbook_is_told() {
        var bytes = GOOD.bytes();

        assertThat(told(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo(" not-a-workbook");
    }

    @Test
    void a_zip_that_unpacks_without_end_is_told_before_it_is_read() throws IOException {
        var parts = parts();
        parts.put("xl/media/image1.bin", new byte[Archive.MOST_UNPACKED + 1]);

        assertThat(told(Forms.zip(parts))).isEqualTo(" workbook-too-large");
    }

    @Test
    void a_zip_that_is_packed_too_tightly_is_told() throws IOException {
        var parts = parts();
        parts.put("xl/media/image1.bin", new byte[8 << 20]);

        assertThat(told(Forms.zip(parts))).isEqualTo(" workbook-too-large");
    }

    @Test
    void a_zip_of_too_many_parts_is_told() throws IOException {
        var parts = parts();
        IntStream.rangeClosed(0, Archive.MOST_ENTRIES)
                .forEach(i -> parts.put("x" + i, new byte[0]));

        assertThat(told(Forms.zip(parts))).isEqualTo(" workbook-too-large");
    }

    @Test
    void macros_are_told() throws IOException {
        var parts = parts();
        parts.put("xl/vbaProject.bin", new byte[] {1});

        assertThat(told(Forms.zip(parts))).isEqualTo(" workbook-macros");
    }

    @Test
    void entities_are_not_read() throws IOException {
        var parts = parts();
        parts.put(
                SHEET,
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(told(Forms.zip(parts))).isEqualTo(" not-a-workbook");
    }

    @Test
    void a_cell_far_outside_of_any_sheet_is_told() throws IOException {
        var parts = parts();
        parts.put(
                SHEET,
                text(parts, SHEET)
                        .replace("r=\"A2\"", "r=\"ZZZZZZ2\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(told(Forms.zip(parts))).isEqualTo(" not-a-workbook");
    }

    @Test
    void a_million_empty_rows_change_nothing() throws IOException {
        var parts = parts();
        var empty = new StringBuilder();
        IntStream.rangeClosed(4, 1_000_000).forEach(i -> empty.append("<row r=\"" + i + "\"/>"));
        var sheet = text(parts, SHEET).replace("</sheetData>", empty + "</sheetData>");
        parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(told(Forms.zip(parts))).isEmpty();
    }

    @Test
    void too_many_rows_are_told() {
        var lines = new String[BookReader.MOST_ROWS + 2];
        Arrays.fill(lines, "note||Так");
        lines[0] = "type|name|label::uk";

        assertThat(Forms.asking(lines).told()).containsExactly("survey:3002 sheet-too-long");
    }

    @Test
    void control_characters_and_endless_texts_are_told_at_their_cells() throws IOException {
        var form = Forms.asking("type|name|label::uk", "note|q|" + "а".repeat(5001), "note|r|crab");
        var parts = parts(form.bytes());
        var shared = "xl/sharedStrings.xml";
        parts.put(
                shared,
                text(parts, shared).replace("crab", "cr&#x7f;b").getBytes(StandardCharsets.UTF_8));

        assertThat(told(Forms.zip(parts)))
                .isEqualTo("survey:2:3 cell-too-long, survey:3:3 cell-control-character");
    }

    @Test
    void right_to_left_and_emoji_come_through() {
        var form = Forms.asking("type|name|label::uk", "note|q|Дякуємо 💡 مرحبا");

        assertThat(form.good().questions().getFirst().text()).hasToString("Дякуємо 💡 مرحبا");
    }

    @Test
    void the_saved_value_of_a_formula_is_taken_and_told() {
        var form = Forms.asking("type|name|label::uk", "note|q|=1+1", "note|r|Рак");

        assertThat(form.told()).contains("survey:2:3 cell-formula");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_file_yields_problems_or_a_survey_and_never_throws(int seed) throws IOException {
        var random = new Random(seed);
        var parts = parts();
        var names = parts.keySet().stream().sorted().toList();
        var name = names.get(random.nextInt(names.size()));
        byte[] damaged;
        if (seed % 2 == 0) {
            damaged = damage(GOOD.bytes(), random);
        } else {
            parts.put(name, damage(parts.getOrDefault(name, new byte[0]), random));
            damaged = Forms.zip(parts);
        }

        var read = XlsForm.read("f.xlsx", damaged);

        assertThat(read.problems())
                .allMatch(problem -> problem.place().file().startsWith("f.xlsx"));
    }

    private static byte[] damage(byte[] bytes, Random random) {
        var damaged =
                random.nextInt(4) == 0
                        ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
                        : bytes.clone();
        for (int flips = random.nextInt(6); flips >= 0 && damaged.length > 0; flips--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static String told(byte[] bytes) {
        return String.join(", ", Forms.told(XlsForm.read("f.xlsx", bytes)));
    }

    private static Map<String, byte[]> parts() throws IOException {
        return parts(GOOD.bytes());
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var safe = Archive.check("f.xlsx", bytes, new Problems()).orElseThrow();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(safe))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
