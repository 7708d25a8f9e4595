package ua.mistok.app.console.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.console.certificate.Occasion;
import ua.mistok.app.held.ClassFigures;
import ua.mistok.app.held.KioskOfOneClass;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A class that was held, as its trainer and its partner read of it; the numbers are those that
/// [KioskOfOneClass#hold] wrote as facts.
class OutcomePanelTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfOneClass kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfOneClass(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private static Occasion occasion() {
        return new Occasion(
                LocalizedText.of("Перший крок без страху", "First steps without fear"),
                "Бібліотека № 0",
                "ГО «Ґанок»",
                "Ігор Сич",
                KioskOfOneClass.DAY);
    }

    private OutcomePanel show() {
        var figures = kiosk.held.newest().flatMap(kiosk.held::figures);
        var panel =
                new OutcomePanel(occasion(), Optional.empty(), figures, SHELF, kiosk.kiosk.desk);
        UI.getCurrent().add(panel);
        return panel;
    }

    private String report(OutcomePanel at, Language language) throws IOException {
        ClassFigures figures = kiosk.held.newest().flatMap(kiosk.held::figures).orElseThrow();
        var page =
                new JointTell(at, SHELF, language)
                        .page(occasion(), Optional.empty(), figures, false);
        try (var document = Loader.loadPDF(page.pdf().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void the_report_says_what_was_done_and_hides_what_is_too_small() throws IOException {
        kiosk.hold("");

        var text = report(show(), Language.UKRAINIAN);

        assertThat(text)
                .contains("Бібліотека № 0", "ГО «Ґанок»", "Перший крок без страху")
                .contains("2 грудня 2026")
                .contains("20 прийшли на заняття", "14 працювали за екраном")
                .contains("11 із 13 вправ завершено", "28 разів узяли підказку")
                .contains("До заняття 42 % (5 із 12)", "Після заняття 58 % (7 із 12)")
                .contains("Відповіли й до, й після: 12.")
                .contains("Завершили 11 із 13", "Самостійно")
                .contains("65+ 50 % (10 із 20)", "Ще груп: 2.")
                .contains("Де зупинялися довго")
                .doesNotContain("Ветерани", "Молодь", "людей: 3", "{");
    }

    @Test
    void the_english_report_says_the_same() throws IOException {
        kiosk.hold("");

        assertThat(report(show(), Language.ENGLISH))
                .contains("First steps without fear", "2 December 2026")
                .contains("Before the class 42 % (5 of 12)", "After the class 58 % (7 of 12)")
                .contains("Finished by 11 of 13");
    }

    @Test
    void the_trainer_also_sees_how_few_were_stuck() {
        kiosk.hold("");
        show();

        assertThat(
                        $(Div.class)
                                .withId("outcome-numbers")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .contains("20прийшли на заняття");
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("людей: 3", "До заняття — 42 % (5 із 12)");
        assertThat($(Anchor.class).all())
                .extracting(anchor -> anchor.getId().orElse(""))
                .containsExactly("report-uk", "report-en");
    }

    @Test
    void a_class_without_an_end_has_no_report() {
        kiosk.begin("");
        show();

        assertThat($(Anchor.class).all()).isEmpty();
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Чисел цього заняття немає");
    }
}
