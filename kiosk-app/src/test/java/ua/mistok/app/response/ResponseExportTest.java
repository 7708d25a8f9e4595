package ua.mistok.app.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyAnswered.Flag;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.Wording;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

class ResponseExportTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final String HEAD =
            "_day,_language,_partial,_playful,_left,_about,_way,phase,face,why,order,next,sum";
    private static final SurveyAnswered WHOLE =
            response(
                    Map.of(
                            "phase", List.of("before"),
                            "face", List.of("5"),
                            "why", List.of("a", "b"),
                            "order", List.of("y", "x"),
                            "next", List.of("01"),
                            "who", List.of("idp"),
                            "words", List.of("слова"),
                            "foreign", List.of("z")),
                    Set.of(),
                    Optional.empty(),
                    Set.of(Flag.TOO_FAST));
    private static final SurveyAnswered PARTIAL =
            response(Map.of("face", List.of("1")), Set.of("why"), Optional.of("next"), Set.of());

    @TempDir Path data;
    private KioskStore store;
    private Journal journal;

    private interface Written {
        void to(OutputStream stream) throws IOException;
    }

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> NOW, NOW.minusSeconds(1));
    }

    @AfterEach
    void close() {
        journal.close();
        store.close();
    }

    @Test
    void a_row_has_the_day_and_the_codes_and_nothing_of_station_order_groups_or_words()
            throws IOException {
        note(WHOLE);

        assertThat(text(to -> export().csv(Csv.Separator.COMMA, to)))
                .isEqualTo(
                        "\ufeff"
                                + HEAD
                                + "\r\n2026-12-01,en,0,1,,a07,together,before,5,a b,y x,01,\r\n")
                .doesNotContain("secretstation", "idp", "слова", "10:00");
    }

    @Test
    void a_partial_says_so_and_where_it_was_left_and_a_cell_why_it_has_no_answer()
            throws IOException {
        note(PARTIAL);

        assertThat(text(to -> export().csv(Csv.Separator.SEMICOLON, to)))
                .endsWith("2026-12-01;en;1;0;next;a07;together;;1;~skipped;~declined;;\r\n");
    }

    @Test
    void json_lines_have_numbers_lists_and_nulls() throws IOException {
        note(WHOLE);
        assertThat(text(export()::jsonLines))
                .isEqualTo(
                        "{\"_day\":\"2026-12-01\",\"_language\":\"en\",\"_partial\":false,"
                                + "\"_playful\":true,\"_left\":null,\"_about\":\"a07\","
                                + "\"_way\":\"together\",\"phase\":\"before\",\"face\":5,\"why\":[\"a\",\"b\"],"
                                + "\"order\":[\"y\",\"x\"],\"next\":\"01\",\"sum\":null,"
                                + "\"_skipped\":[],\"_declined\":[\"order\"]}\n");
    }

    @Test
    void a_workbook_says_first_that_it_is_not_for_publication_then_what_the_codes_mean()
            throws IOException {
        note(WHOLE);
        note(PARTIAL);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(export()::xlsx)))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(sheet -> sheet.getName())
                    .containsExactly("Не для публікації", "Що означають коди", "s 1");
            assertThat(sheets.getFirst().read().getFirst().getCellText(0))
                    .isEqualTo("Не для публікації");
            var codebook =
                    sheets.get(1).read().stream()
                            .map(
                                    row ->
                                            String.join(
                                                    "|",
                                                    row.getCellText(0),
                                                    row.getCellText(1),
                                                    row.getCellText(2),
                                                    row.getCellText(3),
                                                    row.getCellText(4)))
                            .toList();
            assertThat(codebook)
                    .startsWith("Стовпець|Запитання|Вид|Код|Що він означає")
                    .contains(
                            "face|Як вам|smiley|1|Погано",
                            "face|Як вам|smiley|5|Чудово",
                            "why|Чому|multi|a|Перше",
                            "next|Що далі|single|01|Так",
                            "|||~declined|Не хоче відповідати")
                    .noneMatch(row -> row.contains("Хто ви") || row.contains("Напишіть"));
            assertThat(sheets.get(2).read()).hasSize(3);
        }
    }

    private void note(SurveyAnswered answered) {
        journal.append(
                answered,
                new Origin("secretstation", ModeKind.SELF_SERVICE, Language.ENGLISH, false));
    }

    private static SurveyAnswered response(
            Map<String, List<String>> answers,
            Set<String> skipped,
            Optional<String> left,
            Set<Flag> flags) {
        return new SurveyAnswered(
                "s",
                1,
                answers,
                skipped,
                Set.of("order"),
                left.isPresent(),
                left,
                Optional.of("a07"),
                Optional.of(Way.TOGETHER),
                flags);
    }

    private ResponseExport export() {
        return new ResponseExport(
                new ResponseStore(store),
                survey(),
                202649,
                202649,
                "Грудень 2026",
                Language.UKRAINIAN,
                wording());
    }

    private static String text(Written written) throws IOException {
        return new String(bytes(written), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Written written) throws IOException {
        var bytes = new ByteArrayOutputStream();
        written.to(bytes);
        return bytes.toByteArray();
    }

    private static Wording wording() {
        var words = new Properties();
        var file = Path.of("src/main/resources/vaadin-i18n/translations_uk.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException unreadable) {
            fail(unreadable);
        }
        return (key, values) -> MessageFormat.format(words.getProperty(key), values);
    }

    private static Survey survey() {
        var read =
                SurveyReader.read(
                        "s.yaml",
                        """
                        id: s
                        version: 1
                        name: Опитування
                        words: true
                        given: [{name: phase, values: [before, after]}]
                        questions:
                          - id: face
                            kind: smiley
                            text: Як вам
                            labels: {1: Погано, 2: Б, 3: В, 4: Г, 5: Чудово}
                          - id: why
                            kind: multi
                            text: Чому
                            options: [{code: a, label: Перше}, {code: b, label: Друге}]
                          - id: order
                            kind: ranking
                            text: У якому порядку
                            declines: true
                            options: [{code: x, label: Х}, {code: y, label: У}]
                          - id: who
                            kind: multi
                            apart: true
                            text: Хто ви
                            options: [{code: idp, label: ВПО}, {code: older, label: Старші}]
                          - {id: words, kind: short-text, text: Напишіть}
                          - id: next
                            kind: single
                            text: Що далі
                            options: [{code: "01", label: Так}, {code: "02", label: Ні}]
                          - {id: sum, kind: number, text: Скільки, min: 0, max: 9}
                        """,
                        List.of(Language.UKRAINIAN));
        return read instanceof Good<Survey>(var survey, var _) ? survey : fail(read.toString());
    }
}
