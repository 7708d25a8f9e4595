package ua.mistok.app.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Workbooks for tests: each sheet is lines of cells between `|`.
final class Forms {

    static final LocalizedText AGREED = LocalizedText.of("Погоджуюся", "I agree");
    static final LocalizedText REFUSED = LocalizedText.of("Не погоджуюся", "I do not agree");

    private static final Path EVERY_KIND =
            Path.of("../kiosk-config/src/test/resources/survey/every-kind.yaml");

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();

    static List<Survey> surveys() throws IOException {
        var surveys = new ArrayList<>(Shipped.CONTENT.surveys().toList());
        surveys.add(everyKind());
        surveys.add(named());
        return surveys;
    }

    /// Every name here is in the way of another one, or of XML, or of what converters add.
    static Survey named() {
        var read =
                SurveyReader.read(
                        "named.yaml",
                        """
                        id: 2026-named
                        version: 1
                        name: Назви
                        given:
                          - {name: meta, values: [a, b]}
                        questions:
                          - {id: "1", kind: single, text: Одне, options: [{code: "1", label: Один}, {code: a, label: А}]}
                          - {id: q_1, kind: number, max: 9, relevant: "${ 1 } = '1'", text: Скільки}
                          - {id: data, kind: number, max: 9, text: "Скільки після ${q_1}", constraint: ". > ${q_1}", message: "Більше за ${ q_1 }"}
                          - {id: true-1, kind: calculate, value: "${data} > 2 or (${meta} = 'a')"}
                          - {id: false-1, kind: calculate, value: "not(${true-1})"}
                        sections:
                          - id: data
                            title: Частина
                            relevant: ${true-1} = true() or ${false-1} and ${data} != ''
                            questions:
                              - {id: 18-34, kind: note, text: Вітаємо}
                              - id: part
                                kind: matrix
                                text: Як
                                each: {kind: scale, from: 0, to: 3, labels: {0: Ні, 3: Так}}
                                rows: [{id: s_1, text: Перше}, {id: "0", text: Друге}]
                          - id: "1"
                            title: Ще частина
                            relevant: not(${true-1})
                            questions:
                              - {id: end, kind: short-text, text: Слово}
                        words: true
                        """,
                        List.of(Language.UKRAINIAN));
        if (read instanceof Good<Survey>(var survey, var _)) {
            return survey;
        }
        throw new AssertionError(read.problems());
    }

    static Survey everyKind() throws IOException {
        var read = SurveyReader.read("every-kind.yaml", Files.readString(EVERY_KIND));
        return ((Good<Survey>) read).value();
    }

    /// A form with a title, that asks what is written below.
    static Forms asking(String... lines) {
        return new Forms()
                .sheet("survey", lines)
                .sheet("choices", "list_name|name|label::uk", "yn|yes|Так", "yn|no|Ні")
                .sheet("settings", "form_id|form_title|version", "probe|Проба|3");
    }

    Forms sheet(String name, String... lines) {
        sheets.put(name, List.of(lines));
        return this;
    }

    Forms without(String name) {
        sheets.remove(name);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, lines) -> fill(book.newWorksheet(name), lines));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            var cells = lines.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].startsWith("=")) {
                    sheet.formula(row, column, cells[column].substring(1));
                } else if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }

    Checked<Survey> read() {
        return XlsForm.read("f.xlsx", bytes());
    }

    Survey good() {
        if (read() instanceof Good<Survey>(var survey, var _)) {
            return survey;
        }
        throw new AssertionError(read().problems());
    }

    /// `sheet:row:column code` of every problem.
    List<String> told() {
        return told(read());
    }

    static List<String> told(Checked<Survey> read) {
        return read.problems().stream()
                .map(
                        problem ->
                                problem.place().toString().replaceAll("f.xlsx|[\\[\\]]", "")
                                        + " "
                                        + problem.code())
                .toList();
    }

    /// @param parts names and contents, in turn
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
