package ua.mistok.app.certificate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.mistok.app.certificate.Verdict.Why;
import ua.mistok.app.ui.Dom;

/// Checks a certificate whose code was photographed, or read by a telephone and pasted. What was
/// given to it is forgotten with the page.
public final class CheckPanel extends Section {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_SIGNS = 4_000;

    private final transient Supplier<Check> check;
    private final TextArea text = new TextArea();
    private final Div verdict = new Div();

    /// @param check as it stands at the moment
    public CheckPanel(Supplier<Check> check) {
        this.check = check;
        addClassName("panel");
        setId("check");
        text.setId("certificate-text");
        text.setLabel(getTranslation("certificate.text"));
        text.setHelperText(getTranslation("certificate.text.help"));
        text.setMaxLength(MOST_SIGNS);
        text.getElement().setProperty("autocomplete", "off");
        text.setWidthFull();
        verdict.setId("verdict");
        verdict.getElement().setAttribute("role", "status");
        var go = new Button(getTranslation("certificate.check"), click -> look(text.getValue()));
        go.setId("check-text");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(go, upload());
        row.addClassName("toolbar");
        add(
                new H2(getTranslation("certificate.check.title")),
                new Paragraph(getTranslation("certificate.check.lead")),
                text,
                row,
                verdict);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((of, bytes) -> look(bytes)));
        upload.setId("certificate-picture");
        upload.setUploadButton(new Button(getTranslation("certificate.picture")));
        upload.setDropAllowed(false);
        upload.setMaxFileSize(CodePicture.LARGEST);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.addFileRejectedListener(event -> say(false, "certificate.no-picture"));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void look(byte[] picture) {
        CodePicture.read(picture)
                .ifPresentOrElse(this::look, () -> say(false, "certificate.no-picture"));
    }

    private void look(String typed) {
        switch (check.get().of(typed)) {
            case Verdict.Genuine(var certificate) -> {
                say(true, "certificate.genuine");
                tell(certificate);
            }
            case Verdict.Expired(var certificate) -> {
                say(false, "certificate.expired");
                tell(certificate);
            }
            case Verdict.Refused(var why) -> say(false, "certificate.refused." + word(why));
        }
    }

    private static String word(Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void say(boolean good, String key) {
        verdict.removeAll();
        var icon = new Span();
        Dom.html(icon, Dom.icon(good ? "circle-check" : "triangle-alert"));
        var said = new Paragraph(icon, new Span(getTranslation(key)));
        said.addClassName("verdict__said");
        verdict.setClassName("verdict verdict--" + (good ? "good" : "bad"));
        verdict.add(said);
    }

    private void tell(Certificate certificate) {
        var name = new Paragraph(certificate.name());
        name.addClassName("verdict__name");
        verdict.add(name);
        Stream.of(
                        Optional.of(certificate.lesson()),
                        Optional.of(certificate.library()),
                        Optional.of(
                                getTranslation(
                                        "certificate.days",
                                        day(certificate.day()),
                                        day(certificate.until()))))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .forEach(line -> verdict.add(new Paragraph(line)));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
