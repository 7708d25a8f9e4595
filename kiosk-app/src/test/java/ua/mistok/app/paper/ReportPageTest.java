package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.paper.ReportPage.Chart;
import ua.mistok.app.paper.ReportPage.Row;
import ua.mistok.config.text.Language;

class ReportPageTest {

    private static final String LONG_NAME =
            "Подати заяву на житлову субсидію й перевірити, чи все в ній правильно, перш ніж"
                    + " надіслати її до Пенсійного фонду, а потім дочекатися відповіді";

    @Test
    void a_report_is_one_page_with_every_number_on_it() {
        var chart =
                new Chart(
                        "Як вам сьогодні в бібліотеці?",
                        List.of("Відповідь", "Скільки", "Частка"),
                        List.of(
                                new Row("5 — Чудово", List.of("1 284", "61 %"), 61),
                                new Row("<b>&", List.of("замало", ""), -1)),
                        "Відповіли: 2 104.");
        var paper = Paper.read(report(List.of(chart)).pdf());

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.pages().getFirst().getWidth())
                .isCloseTo(PDRectangle.A4.getWidth(), offset(1f));
        assertThat(paper.text())
                .contains(
                        "Результати",
                        "Грудень2026",
                        "5—Чудово128461%",
                        "<b>&замало",
                        "Відповіли:2104.");
        assertThat(paper.fonts()).allMatch(Paper.Typeface::embedded);
    }

    @Test
    void what_does_not_fit_is_left_to_the_workbook_and_the_page_says_so() {
        var paper =
                one(report(List.of(chart("Перша", 12), chart("Завелика", 90), chart("Мала", 3))));

        assertThat(paper.text())
                .contains("Перша", "Мала", "Решта—утаблиціXLSX")
                .doesNotContain("Завелика");
    }

    @Test
    void nothing_is_said_of_a_rest_where_everything_fits() {
        assertThat(one(report(List.of(chart("Перша", 12), chart("Друга", 12)))).text())
                .contains("Перша", "Друга")
                .doesNotContain("Решта");
    }

    @Test
    void as_many_as_fit_are_set_however_their_names_are_wrapped() {
        var wrapped =
                IntStream.range(0, 9)
                        .mapToObj(number -> chart("Таблиця " + number, 4, LONG_NAME))
                        .toList();
        var paper = one(report(wrapped));

        assertThat(paper.text())
                .contains("Таблиця0", "Таблиця1", "Решта")
                .doesNotContain("Таблиця8");
    }

    /// Every number of tables around the one at which the page is full.
    @ParameterizedTest
    @ValueSource(ints = {30, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void it_is_one_page_whatever_its_tables_are(int rows) {
        one(report(List.of(chart("Перша", rows), chart("Друга", 1), chart("Третя", 0))));
    }

    private static Paper one(ReportPage report) {
        var paper = Paper.read(report.pdf());
        assertThat(paper.pages()).hasSize(1);
        return paper;
    }

    private static Chart chart(String caption, int rows) {
        return chart(caption, rows, "Рядок");
    }

    private static Chart chart(String caption, int rows, String name) {
        return new Chart(
                caption,
                List.of("Що", "Скільки"),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Row(name + " " + row, List.of("10"), 10))
                        .toList(),
                "Примітка.");
    }

    private static ReportPage report(List<Chart> charts) {
        return new ReportPage(
                "Результати",
                "Грудень 2026",
                charts,
                Language.UKRAINIAN,
                Paper.wording(Language.UKRAINIAN));
    }
}
