package ua.mistok.app.console.certificate;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.certificate.CheckPanel;
import ua.mistok.app.console.ConsoleFrame;

/// Checks a certificate that somebody brought, with the network cut as well.
@StaffOnly(Permission.SEE_DAY)
@Route(value = "staff/certificate", layout = ConsoleFrame.class, registerAtStartup = false)
public final class CertificateView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Certifying certifying;

    public CertificateView(Certifying certifying) {
        this.certifying = certifying;
        addClassName("view");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new CheckPanel(certifying::check));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.check.title");
    }
}
