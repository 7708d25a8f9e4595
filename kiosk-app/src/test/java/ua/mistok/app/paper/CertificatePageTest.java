package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.certificate.CodePicture;
import ua.mistok.config.text.Language;

class CertificatePageTest {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String CODE =
            "MISTOK1|Зразкова Марія|Перший крок без страху|Бібліотека № 0|2026-11-20|2029-11-20|"
                    + "s_9-".repeat(56);

    private static CertificatePage page(
            String name, Optional<String> code, Language language, PaperSize size) {
        return new CertificatePage(
                name,
                "Перший крок без страху",
                "Бібліотека № 0 разом із: ГО «Ґанок»",
                "Прикладенко Петро",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2029, 11, 20),
                code,
                "hub.example.org/hub/certificate",
                language,
                Paper.wording(language),
                size);
    }

    @ParameterizedTest
    @CsvSource({"A4, 297, 210", "A5, 210, 148"})
    void it_is_one_page_on_its_side_with_all_that_it_says(PaperSize size, float wide, float high) {
        var pdf =
                page("Зразкова Марія Іванівна", Optional.of(CODE), Language.UKRAINIAN, size).pdf();
        var paper = Paper.read(pdf);

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.pages().getFirst().getWidth()).isCloseTo(wide * POINTS_PER_MM, offset(1f));
        assertThat(paper.pages().getFirst().getHeight())
                .isCloseTo(high * POINTS_PER_MM, offset(1.5f));
        assertThat(paper.fonts()).isNotEmpty().allMatch(Paper.Typeface::embedded);
        assertThat(paper.text())
                .contains(
                        "Сертифікат",
                        "ЗразковаМаріяІванівна",
                        "Першийкрокбезстраху",
                        "Бібліотека№0разоміз:ГО«Ґанок»",
                        "20листопада2026",
                        "Дійснийдо20.11.2029",
                        "hub.example.org/hub/certificate");
    }

    @Test
    void a_telephone_reads_its_code_from_a_small_sheet_too() throws IOException {
        var pdf = page("Зразкова Марія", Optional.of(CODE), Language.ENGLISH, PaperSize.A5).pdf();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
            assertThat(CodePicture.read(bytes.toByteArray())).contains(CODE);
        }
    }

    @Test
    void without_somebody_who_signs_it_has_no_code_and_sends_nobody_to_a_check() {
        var without = page("Зразкова Марія", Optional.empty(), Language.UKRAINIAN, PaperSize.A4);

        assertThat(Paper.read(without.pdf()).text())
                .contains("ЗразковаМарія")
                .doesNotContain("hub.example.org");
    }

    @Test
    void an_english_one_is_english_and_the_longest_name_fits() {
        var name = "Прикладенко-Зразковенко Христина-Вікторія Северинівна";
        var paper = Paper.read(page(name, Optional.of(CODE), Language.ENGLISH, PaperSize.A5).pdf());

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text())
                .contains("Certificate", "20November2026", "Validuntil20.11.2029")
                .contains(Paper.flat(name));
    }
}
