package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final Sheet SHEET =
            Sheet.of(
                    "Скільки: [усіх]",
                    List.of("Відповідь", "Скільки", "Частка"),
                    List.of(
                            List.of(
                                    new Cell.Text("Так, ґанок і їжак"),
                                    Cell.number(1234),
                                    new Cell.Number(new BigDecimal("35.5"))),
                            List.of(
                                    new Cell.Text("він сказав: \"ні\";\nта й пішов"),
                                    new Cell.Withheld("замало"),
                                    new Cell.Nothing())));

    private static final Sheet EVERY_KIND =
            Sheet.of(
                    "s",
                    List.of("a", "b", "c", "d", "e"),
                    List.of(
                            List.of(
                                    new Cell.Percent(61),
                                    new Cell.Range(55, 67),
                                    new Cell.Codes(List.of("rent", "other")),
                                    new Cell.Flag(true),
                                    new Cell.Text("007"))));

    @Test
    void a_semicolon_file_opens_with_cyrillic_and_a_decimal_comma() throws IOException {
        assertThat(csv(SHEET, Csv.Separator.SEMICOLON))
                .isEqualTo(
                        "\ufeffВідповідь;Скільки;Частка\r\n"
                                + "\"Так, ґанок і їжак\";1234;35,5\r\n"
                                + "\"він сказав: \"\"ні\"\";\nта й пішов\";замало;\r\n");
    }

    @Test
    void a_comma_file_has_a_decimal_point() throws IOException {
        assertThat(csv(SHEET, Csv.Separator.COMMA)).contains("\"Так, ґанок і їжак\",1234,35.5\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+380671234567",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                " =cmd|' /C calc'!A0",
                "＝1+1",
                "\u200b=1",
                "\r=1"
            })
    void no_spreadsheet_runs_what_a_visitor_wrote(String text) throws IOException {
        var sheet = Sheet.of("s", List.of("a"), List.of(List.of(new Cell.Text(text))));

        assertThat(csv(sheet, Csv.Separator.COMMA).split("\r\n", 2)[1]).matches("(?s)\"?'.*");
        try (var book = read(List.of(sheet))) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).startsWith("'");
        }
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_words_as_words() throws IOException {
        try (var book = read(List.of(SHEET, SHEET))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Скільки   усіх", "Скільки   усіх 2");
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Відповідь");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Так, ґанок і їжак");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234");
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("35.5");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("замало");
        }
    }

    @Test
    void what_xml_cannot_hold_and_what_is_too_long_is_cut_visibly() throws IOException {
        var sheet =
                Sheet.of(
                        "s",
                        List.of("a"),
                        List.of(
                                Cell.texts("a\u0000b\u0007c\ud800d"),
                                Cell.texts("я".repeat(40_000))));
        try (var book = read(List.of(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("abcd");
            assertThat(rows.get(2).getCellText(0)).hasSize(32_767).endsWith("я…");
        }
    }

    @Test
    void a_share_is_a_number_to_a_spreadsheet_and_a_code_stays_a_code() throws IOException {
        assertThat(csv(EVERY_KIND, Csv.Separator.SEMICOLON))
                .endsWith("61%;55–67 %;rent other;1;007\r\n");
        try (var book = read(List.of(EVERY_KIND))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("0.61");
            assertThat(row.getCell(0).getDataFormatString()).isEqualTo("0%");
            assertThat(row.getCellText(1)).isEqualTo("55–67 %");
            assertThat(row.getCellText(2)).isEqualTo("rent other");
            assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("1");
            assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(4)).isEqualTo("007");
        }
    }

    @Test
    void json_lines_name_every_value_and_keep_its_type() throws IOException {
        assertThat(lines(SHEET))
                .containsExactly(
                        "{\"Відповідь\":\"Так, ґанок і їжак\",\"Скільки\":1234,\"Частка\":35.5}",
                        "{\"Відповідь\":\"він сказав: \\\"ні\\\";\\nта й пішов\","
                                + "\"Скільки\":null,\"Частка\":null}");
        assertThat(lines(EVERY_KIND))
                .containsExactly(
                        "{\"a\":61,\"b\":[55,67],\"c\":[\"rent\",\"other\"],\"d\":true,\"e\":\"007\"}");
    }

    @Test
    void rows_that_no_spreadsheet_takes_on_one_sheet_go_on_in_another() throws IOException {
        var rows = IntStream.range(0, 7).mapToObj(row -> List.of(Cell.number(row))).toList();
        var bytes = new ByteArrayOutputStream();
        Xlsx.write(List.of(Sheet.of("Анкети", List.of("n"), rows)), bytes, 4);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Анкети", "Анкети 2", "Анкети 3");
            assertThat(book.getSheet(2).orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("n", "6");
        }
    }

    private static List<String> lines(Sheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonLines.write(sheet, bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String csv(Sheet sheet, Csv.Separator separator) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Csv.write(sheet, separator, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook read(List<Sheet> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Xlsx.write(sheets, bytes);
        return new ReadableWorkbook(
                new ByteArrayInputStream(bytes.toByteArray()), new ReadingOptions(true, true));
    }
}
