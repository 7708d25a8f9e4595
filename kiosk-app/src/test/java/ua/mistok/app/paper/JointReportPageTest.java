package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import ua.mistok.app.paper.JointReportPage.Bar;
import ua.mistok.app.paper.JointReportPage.Large;
import ua.mistok.config.text.Language;

class JointReportPageTest {

    private static final String LONG =
            "Дуже довга назва, яка не вміщується на одному рядку сторінки";

    private static JointReportPage page(String partner, Language language) {
        return new JointReportPage(
                "Перший крок без страху",
                "2 грудня 2026, 14:00–15:30, Читальна зала",
                "Бібліоградська публічна бібліотека",
                partner,
                List.of("Веде: Прикладенко Петро"),
                List.of(new Large("20", "прийшли"), new Large("11 із 13", "завершено")),
                List.of(
                        new Bar("До", "42 % (5 із 12)", 42),
                        new Bar("Після", "58 % (7 із 12)", 58)),
                "Відповіли й до, й після: 12.",
                List.of(new Bar("Звернення · Самостійно", "Завершили 11 із 13", 84)),
                List.of("Який вид звернення · людей: 3"),
                List.of(new Bar("65+", "50 % (10 із 20)", 50)),
                "Ще груп: 2.",
                "Без імен.",
                language,
                Paper.wording(language));
    }

    @Test
    void it_is_one_page_with_both_hosts_and_everything_that_was_counted() {
        var paper = Paper.read(page("ГО «Ґанок»", Language.UKRAINIAN).pdf());

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.fonts()).isNotEmpty().allMatch(Paper.Typeface::embedded);
        assertThat(paper.text())
                .contains("Звітпрозаняття", "Першийкрокбезстраху", "Читальназала")
                .contains("БібліотекаБібліоградськапублічнабібліотека", "ПартнерГО«Ґанок»")
                .contains("Веде:ПрикладенкоПетро", "20прийшли", "11із13завершено")
                .contains("До42%(5із12)", "Після58%(7із12)", "Завершили11із13")
                .contains("65+50%(10із20)", "Щегруп:2.", "людей:3", "Безімен.");
    }

    @Test
    void a_library_alone_has_no_empty_plate_beside_it() {
        assertThat(Paper.read(page("", Language.UKRAINIAN).pdf()).text())
                .contains("Бібліоградськапублічнабібліотека")
                .doesNotContain("Партнер");
    }

    @Test
    void an_english_one_is_english() {
        assertThat(Paper.read(page("ГО «Ґанок»", Language.ENGLISH).pdf()).text())
                .contains("Reportofaclass", "Library", "Partner");
    }

    @Test
    void the_most_that_can_be_told_still_is_one_page() {
        var bars = Collections.nCopies(12, new Bar(LONG, "Завершили 30 із 30", 70));
        var full =
                new JointReportPage(
                        LONG,
                        LONG,
                        LONG,
                        LONG,
                        List.of(LONG, LONG),
                        Collections.nCopies(4, new Large("30 із 30", "працювали за екраном")),
                        Collections.nCopies(2, new Bar("Після заняття", "58 % (7 із 12)", 58)),
                        LONG + ". " + LONG,
                        bars,
                        Collections.nCopies(12, LONG),
                        bars,
                        LONG + ". " + LONG,
                        LONG + ". " + LONG,
                        Language.UKRAINIAN,
                        Paper.wording(Language.UKRAINIAN));

        assertThat(Paper.read(full.pdf()).pages()).hasSize(1);
        assertThat(inTheRiver(full.pdf())).isEqualTo(Paper.flat(LONG + ". " + LONG));
    }

    /// What stands in the band at the foot: its own words, and nothing that ran into it.
    private static String inTheRiver(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var box = document.getPage(0).getMediaBox();
            var high = box.getHeight() * 10 / 141.4;
            var area = new PDFTextStripperByArea();
            area.addRegion(
                    "river",
                    new Rectangle2D.Double(0, box.getHeight() - high, box.getWidth(), high));
            area.extractRegions(document.getPage(0));
            return Paper.flat(area.getTextForRegion("river"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
