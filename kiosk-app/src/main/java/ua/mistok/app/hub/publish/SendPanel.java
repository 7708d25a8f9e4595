package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import ua.mistok.app.hub.packs.Looked;
import ua.mistok.app.hub.packs.PackDesk;
import ua.mistok.app.hub.packs.Packs;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.ui.Placed;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.problem.Problem;

/// An author sends a pack: first what is wrong with it, or what it is, then whether somebody else
/// shall read it.
final class SendPanel extends Section {

    private final transient Packs packs;
    private final transient PackDesk desk;
    private final transient Places places;
    private final transient Runnable sent;
    private final Div looked = new Div();

    /// @param sent something waits that did not
    SendPanel(Packs packs, PackDesk desk, Places places, Runnable sent) {
        this.packs = packs;
        this.desk = desk;
        this.places = places;
        this.sent = sent;
        addClassNames("panel", "pack");
        setId("send");
        looked.setId("looked");
        looked.addClassName("pack");
        looked.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("hub.packs.send")),
                new Paragraph(getTranslation("hub.packs.send.means")),
                upload(),
                looked);
    }

    private Upload upload() {
        var upload =
                new Upload(UploadHandler.inMemory((meta, bytes) -> look(meta.fileName(), bytes)));
        upload.setMaxFileSize(PackArchive.LARGEST);
        upload.setAcceptedFileTypes(".zip");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("hub.packs.choose")));
        upload.setDropLabel(new Span(getTranslation("hub.packs.drop")));
        var errors =
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("console.content.too-large"))
                        .setIncorrectFileType(getTranslation("console.content.no-zip"))
                        .setTooManyFiles(getTranslation("console.content.one-file"));
        upload.setI18n(new UploadI18N().setError(errors));
        upload.addFileRejectedListener(refused -> say(new Paragraph(refused.getErrorMessage())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /// Says what came of a file.
    void look(String name, byte[] bytes) {
        switch (packs.look(name, bytes)) {
            case Looked.Refused(var problems) ->
                    say(Placed.list(this, getTranslation("hub.packs.refused"), problems));
            case Looked.AlreadyHere(var archive) ->
                    say(line("hub.packs.already", archive.manifest()));
            case Looked.Fit fit -> {
                var manifest = fit.archive().manifest();
                if (desk.maySend(fit)) {
                    say(line("hub.packs.fit", manifest));
                    warn(fit.warnings());
                    looked.add(button(fit));
                } else {
                    var place = PackTell.place(this, places, fit.place());
                    say(new Paragraph(getTranslation("hub.packs.not-yours", place)));
                }
            }
        }
    }

    private void warn(List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            looked.add(Placed.list(this, getTranslation("console.content.warnings"), warnings));
        }
    }

    private Button button(Looked.Fit fit) {
        var button = new Button(getTranslation("hub.packs.send.do"), click -> send(fit));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("send-it");
        button.setDisableOnClick(true);
        return button;
    }

    private void send(Looked.Fit fit) {
        var manifest = fit.archive().manifest();
        desk.send(fit)
                .ifPresentOrElse(
                        _ -> {
                            say(line("hub.packs.sent", manifest));
                            sent.run();
                        },
                        () -> say(line("hub.packs.already", manifest)));
    }

    private Paragraph line(String key, ArchiveManifest manifest) {
        return new Paragraph(
                getTranslation(key, manifest.pack().slug(), Integer.toString(manifest.version())));
    }

    private void say(Component words) {
        looked.removeAll();
        looked.add(words);
    }
}
