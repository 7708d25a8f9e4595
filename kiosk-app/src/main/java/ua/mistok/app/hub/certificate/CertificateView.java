package ua.mistok.app.hub.certificate;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.Optional;
import ua.mistok.app.certificate.Check;
import ua.mistok.app.certificate.CheckPanel;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.BeforeHubSignIn;

/// Checks a certificate for whoever asks, without a sign-in. What the hub knows beyond a kiosk is
/// which kiosks it took out.
@BeforeHubSignIn
@Route(value = "hub/certificate", layout = HubFrame.class, registerAtStartup = false)
public final class CertificateView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Check check;

    public CertificateView(Fleet fleet, InstantSource clock) {
        check = new Check(Optional.of(fleet.card().verifying()), fleet::stands, clock);
        addClassName("view");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new CheckPanel(() -> check));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.check.title");
    }
}
