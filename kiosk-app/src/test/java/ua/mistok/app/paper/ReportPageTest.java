package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import ua.mistok.app.paper.ReportPage.Chart;
import ua.mistok.app.paper.ReportPage.Row;
import ua.mistok.config.text.Language;

class ReportPageTest {

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
    void more_than_fits_is_left_to_the_workbook() {
        var rows =
                IntStream.range(0, 12)
                        .mapToObj(row -> new Row("Рядок " + row, List.of("10"), 10))
                        .toList();
        var charts =
                IntStream.range(0, 9)
                        .mapToObj(
                                number ->
                                        new Chart(
                                                "Таблиця " + number,
                                                List.of("Що", "Скільки"),
                                                rows,
                                                "Примітка."))
                        .toList();
        var paper = Paper.read(report(charts).pdf());

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text()).contains("Таблиця0").doesNotContain("Таблиця8");
    }

    private static ReportPage report(List<Chart> charts) {
        return new ReportPage("Результати", "Грудень 2026", charts, Language.UKRAINIAN);
    }
}
