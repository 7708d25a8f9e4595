package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final Sheet SHEET =
            Sheet.of(
                    "Скільки: [усіх]",
                    List.of("Відповідь", "Скільки", "Частка"),
                    List.of(
                            List.of("Так, ґанок і їжак", "1 234", "35,5"),
                            List.of("він сказав: \"ні\";\nта й пішов", "замало", "")));

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
        var sheet = Sheet.of("s", List.of("a"), List.of(List.of(text)));

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
                        List.of(List.of("a\u0000b\u0007c\ud800d"), List.of("я".repeat(40_000))));
        try (var book = read(List.of(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("abcd");
            assertThat(rows.get(2).getCellText(0)).hasSize(32_767).endsWith("я…");
        }
    }

    @Test
    void json_lines_name_every_value() throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonLines.write(SHEET, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "{\"Відповідь\":\"Так, ґанок і їжак\",\"Скільки\":\"1 234\",\"Частка\":\"35,5\"}");
    }

    private static String csv(Sheet sheet, Csv.Separator separator) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Csv.write(sheet, separator, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook read(List<Sheet> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Xlsx.write(sheets, bytes);
        return new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
