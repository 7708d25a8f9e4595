package ua.mistok.app.hub.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.certificate.Certificate;
import ua.mistok.app.certificate.SignedCertificates;
import ua.mistok.app.certificate.Signer;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.text.Language;

/// The page that checks certificates, on a real PostgreSQL, with nobody signed in.
class CertificateViewTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    private Fleet fleet;
    private SampleKiosk kiosk;
    private String text;

    @BeforeEach
    void a_kiosk_gives_a_certificate() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        Places.open(database.store());
        fleet =
                new Fleet(
                        database.store(),
                        new HubKeyStore(database.store(), () -> NOW).getOrMake(),
                        "Вузол",
                        () -> NOW);
        kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var endorsement = fleet.endorse(fleet.find(kiosk.id()).orElseThrow());
        text =
                Signer.of(kiosk.key(), fleet.card().verifying(), endorsement)
                        .orElseThrow()
                        .sign(
                                Certificate.of(
                                        "Зразкова Марія",
                                        "Урок",
                                        "Бібліотека № 0",
                                        LocalDate.of(2026, 11, 20)));
        var view = new CertificateView(fleet, () -> NOW);
        UI.getCurrent().add(view);
    }

    private String check(String typed) {
        test($(TextArea.class).withId("certificate-text").single()).setValue(typed);
        test($(Button.class).withId("check-text").single()).click();
        return $(Div.class).withId("verdict").single().getElement().getTextRecursively();
    }

    @Test
    void a_certificate_of_its_kiosk_is_genuine_until_the_kiosk_is_taken_out() {
        assertThat(check(text)).contains("Сертифікат справжній.", "Зразкова Марія");

        fleet.revoke(kiosk.id());

        assertThat(check(text)).contains("відкликав пристрій").doesNotContain("Зразкова");
    }

    @Test
    void one_that_was_changed_or_is_of_another_hub_is_refused() {
        assertThat(check(text.replace("Марія", "Дарія"))).contains("змінено після підпису");
        assertThat(check(new SignedCertificates().text())).contains("в іншій мережі");
        assertThat(check("щось")).contains("Це не текст сертифіката");
    }
}
