package ua.mistok.app.console.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ua.mistok.app.certificate.CheckPanel;
import ua.mistok.app.certificate.CodePicture;
import ua.mistok.app.certificate.Endorsement;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.paper.HallPrinter;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.sync.Hub;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.wire.Desired;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A certificate from the typed name to the printer, on a real kiosk's folder; then everything is
/// searched for the name.
@ExtendWith(OutputCaptureExtension.class)
class CertificatePanelTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NAME = "Зразкова Позначка-Єдинорожець";

    @TempDir private Path data;
    @TempDir private Path hall;
    private final SigningKey hub = SigningKey.random();
    private StaffedKiosk kiosk;
    private Identity identity;
    private Membership membership;
    private DesiredState desired;

    @BeforeEach
    void open() {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> NOW,
                        new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        identity = Identity.open(data);
        membership = new Membership(kiosk.ledger, () -> NOW);
        desired = new DesiredState(kiosk.ledger);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private void join() {
        membership.join(
                new Hub(
                        "https://hub.example.org",
                        "Вузол",
                        hub.verifying().pem(),
                        OpeningKey.random().sealing().pem(),
                        NOW));
        desired.take(
                hub.verifying().id().toString(),
                new Desired(
                        identity.kiosk().uuid(),
                        1,
                        NOW,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(Endorsement.of(hub, identity.signing().verifying()).text())));
    }

    private Certifying show(Optional<Printer> printer) {
        var certifying = new Certifying(identity, membership, desired, printer, () -> NOW);
        var occasion =
                new Occasion(
                        LocalizedText.of("Перший крок без страху", "First steps without fear"),
                        "Бібліотека № 0",
                        "ГО «Ґанок»",
                        "Ігор Сич",
                        LocalDate.of(2026, 11, 20));
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(
                        new CertificatePanel(occasion, certifying, kiosk.desk),
                        new CheckPanel(certifying::check));
        return certifying;
    }

    private Printer printer() throws IOException {
        return HallPrinter.of(hall, "cat > \"$(dirname \"$0\")/taken\"");
    }

    private byte[] printed(String name) throws IOException {
        test($(TextField.class).withId("certificate-name").single()).setValue(name);
        press("certificate-make");
        press("certificate-print");
        return Files.readAllBytes(hall.resolve("taken"));
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Optional<String> code(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var bytes = new ByteArrayOutputStream();
            var image = new PDFRenderer(document).renderImageWithDPI(0, 130);
            ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
            return CodePicture.read(bytes.toByteArray());
        }
    }

    private String verdict() {
        return $(Div.class).withId("verdict").single().getElement().getTextRecursively();
    }

    private void check(String typed) {
        test($(TextArea.class).withId("certificate-text").single()).setValue(typed);
        press("check-text");
    }

    @Test
    void a_printed_certificate_is_checked_on_the_console_with_the_pinned_key() throws IOException {
        join();
        show(Optional.of(printer()));
        var code = code(printed(NAME)).orElseThrow();

        check(code);
        assertThat(verdict())
                .contains("Сертифікат справжній.", NAME, "Перший крок без страху")
                .contains("Заняття: 20.11.2026. Дійсний до 20.11.2029.");

        check(code.replace("Єдинорожець", "Змінена"));
        assertThat(verdict()).contains("його текст змінено").doesNotContain("Змінена");
    }

    @Test
    void once_it_is_printed_the_name_is_in_no_file_and_in_no_log(CapturedOutput log)
            throws IOException {
        join();
        show(Optional.of(printer()));
        assertThat(text(printed(NAME))).contains("Єдинорожець");

        assertThat($(TextField.class).withId("certificate-name").single().getValue()).isEmpty();
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("Єдинорожець");
        assertThat($(Div.class).withId("certificate-ready").single().getChildren()).isEmpty();
        kiosk.close();
        var marks = List.of("Єдинорожець".getBytes(UTF_8), "Зразкова".getBytes(UTF_8));
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                marks.forEach(mark -> assertThat(has(bytes, mark)).as("%s", file).isFalse());
            }
        }
        assertThat(log.getAll()).doesNotContain("Єдинорожець");
        open();
        assertThat(kiosk.acts()).containsExactly("certificate-made");
    }

    private static boolean has(byte[] bytes, byte[] mark) {
        return new String(bytes, ISO_8859_1).contains(new String(mark, ISO_8859_1));
    }

    @Test
    void a_kiosk_of_no_hub_prints_without_a_code_and_says_so() throws IOException {
        show(Optional.of(printer()));

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("сертифікат буде без QR-коду");
        var pdf = printed(NAME);
        assertThat(text(pdf)).contains("Єдинорожець");
        assertThat(code(pdf)).isEmpty();
        check("MISTOK1|а|б|в|2026-11-20|2029-11-20|" + "A".repeat(224));
        assertThat(verdict()).contains("не має ключа вузла");
    }

    @Test
    void without_a_printer_it_is_saved_and_nobody_prints() {
        join();
        show(Optional.empty());
        test($(TextField.class).withId("certificate-name").single()).setValue(NAME);
        press("certificate-make");

        assertThat($(Button.class).withId("certificate-print").all()).isEmpty();
        assertThat($(Anchor.class).withId("certificate-save").all()).hasSize(1);
        press("certificate-away");
        assertThat($(Anchor.class).withId("certificate-save").all()).isEmpty();
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("Єдинорожець");
    }

    @Test
    void an_empty_name_makes_nothing() {
        show(Optional.empty());
        test($(TextField.class).withId("certificate-name").single()).setValue("  ");
        press("certificate-make");

        assertThat($(Anchor.class).withId("certificate-save").all()).isEmpty();
        assertThat(kiosk.acts()).isEmpty();
    }
}
