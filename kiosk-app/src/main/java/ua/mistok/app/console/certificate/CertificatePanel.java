package ua.mistok.app.console.certificate;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.certificate.Certificate;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.paper.CertificatePage;
import ua.mistok.app.paper.PaperSize;
import ua.mistok.app.paper.Pdf;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.paper.Printing;
import ua.mistok.app.paper.Wording;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.config.text.Language;

/// A certificate for who wants one. The name is forgotten once its page is printed, put away or
/// left; it is in no file, no log and no note of what staff did.
public final class CertificatePanel extends Section {

    private final transient Occasion occasion;
    private final transient Certifying certifying;
    private final transient Desk desk;
    private final TextField name = new TextField();
    private final Select<Language> language = new Select<>();
    private final Select<PaperSize> size = new Select<>();
    private final Paragraph said = new Paragraph();
    private final Div ready = new Div();
    private transient Optional<Pdf> page = Optional.empty();

    public CertificatePanel(Occasion occasion, Certifying certifying, Desk desk) {
        this.occasion = occasion;
        this.certifying = certifying;
        this.desk = desk;
        addClassName("panel");
        setId("certificate");
        name.setId("certificate-name");
        name.setLabel(getTranslation("console.certificate.name"));
        name.setPlaceholder(getTranslation("console.certificate.name.help"));
        name.setMaxLength(Certificate.LONGEST_NAME);
        name.getElement().setProperty("autocomplete", "off");
        language.setId("certificate-language");
        language.setLabel(getTranslation("console.certificate.language"));
        language.setItems(Language.SHIPPED);
        language.setItemLabelGenerator(
                each -> getTranslation("console.certificate.language." + each.tag()));
        language.setValue(FormTell.language(this));
        size.setId("certificate-size");
        size.setLabel(getTranslation("console.certificate.size"));
        size.setItems(PaperSize.values());
        size.setValue(PaperSize.A4);
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        ready.setId("certificate-ready");
        var make = new Button(getTranslation("console.certificate.make"), click -> make());
        make.setId("certificate-make");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, language, size);
        fields.addClassName("toolbar");
        var row = new Div(make, checking());
        row.addClassName("btn-row");
        add(
                new H2(getTranslation("console.certificate")),
                new Paragraph(getTranslation("console.certificate.lead")),
                new Paragraph(
                        getTranslation(
                                certifying.signer().isPresent()
                                        ? "console.certificate.with-code"
                                        : "console.certificate.no-code")),
                fields,
                row,
                said,
                ready);
    }

    private Anchor checking() {
        return PageLink.button("staff/certificate", getTranslation("console.certificate.checking"));
    }

    private void make() {
        var typed = name.getValue().strip();
        forget();
        if (typed.isEmpty()) {
            said.setText(getTranslation("console.certificate.no-name"));
            return;
        }
        desk.act(Deed.CERTIFICATE_MADE, () -> page = Optional.of(set(typed)));
        name.clear();
        show(typed);
    }

    private Pdf set(String typed) {
        var spoken = language.getValue();
        Wording words = (key, values) -> getTranslation(spoken.locale(), key, values);
        var certificate =
                Certificate.of(
                        typed, occasion.lesson().in(spoken), occasion.library(), occasion.day());
        return new CertificatePage(
                        certificate.name(),
                        certificate.lesson(),
                        hosts(words),
                        occasion.leads(),
                        certificate.day(),
                        certificate.until(),
                        certifying.signer().map(signer -> signer.sign(certificate)),
                        certifying.where(),
                        spoken,
                        words,
                        size.getValue())
                .pdf();
    }

    private String hosts(Wording words) {
        return occasion.partner().isBlank()
                ? occasion.library()
                : words.say("paper.class.hosts", occasion.library(), occasion.partner());
    }

    private void show(String typed) {
        var whose = new Paragraph(getTranslation("console.certificate.ready", typed));
        var row = new Div();
        row.addClassName("btn-row");
        certifying.printer().ifPresent(printer -> row.add(printing(printer)));
        row.add(saving());
        var away = new Button(getTranslation("console.certificate.away"), click -> putAway());
        away.setId("certificate-away");
        row.add(away);
        ready.add(whose, row);
    }

    private Button printing(Printer printer) {
        var print = new Button(getTranslation("console.certificate.print"));
        print.setId("certificate-print");
        print.setDisableOnClick(true);
        print.addClickListener(
                click -> {
                    page.ifPresent(made -> print(printer, made));
                    print.setEnabled(true);
                });
        return print;
    }

    private void print(Printer printer, Pdf made) {
        switch (printer.print(made, size.getValue())) {
            case Printing.Printed _ -> {
                forget();
                said.setText(getTranslation("console.certificate.printed"));
            }
            case Printing.NotPrinted _ ->
                    said.setText(getTranslation("console.hands.printer.refused"));
        }
    }

    /// The file is named after nobody.
    private Anchor saving() {
        var link =
                new Download(() -> desk.may(Deed.CERTIFICATE_MADE) && page.isPresent())
                        .link(
                                getTranslation("console.certificate.save"),
                                "certificate",
                                Type.PDF,
                                to -> to.write(page.map(Pdf::bytes).orElseGet(() -> new byte[0])));
        link.setId("certificate-save");
        return link;
    }

    private void putAway() {
        forget();
        said.setText(getTranslation("console.certificate.forgotten"));
    }

    private void forget() {
        page = Optional.empty();
        ready.removeAll();
        said.setText("");
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        forget();
        name.clear();
    }
}
