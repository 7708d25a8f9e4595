package ua.mistok.app.console.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.content.Intake;
import ua.mistok.app.content.Sticks;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Placed;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.problem.Problem;

/// A pack comes by stick or by upload: first it is said what would come of it, then somebody says
/// that it shall come.
final class InstallPanel extends Section {

    private final transient Intake intake;
    private final transient Sticks sticks;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final Div found = new Div();
    private final Div arrival = new Div();

    /// @param changed the shelf is another
    InstallPanel(Intake intake, Sticks sticks, Desk desk, Runnable changed) {
        this.intake = intake;
        this.sticks = sticks;
        this.desk = desk;
        this.changed = changed;
        addClassName("panel");
        setId("install");
        found.setId("found");
        arrival.setId("arrival");
        arrival.getElement().setAttribute("role", "status");
        var search = new Button(getTranslation("console.content.search-stick"), at -> search());
        search.setId("search-stick");
        var ways = new Div(search, upload());
        ways.addClassName("toolbar");
        add(
                new H2(getTranslation("console.content.install")),
                new Paragraph(getTranslation("console.content.install-how")),
                ways,
                found,
                arrival);
    }

    private void search() {
        found.removeAll();
        arrival.removeAll();
        var all = sticks.list();
        if (all.isEmpty()) {
            found.add(new Paragraph(getTranslation("console.content.stick-empty")));
        }
        for (var each : all) {
            var open = new Button(each.name(), at -> open(each));
            open.addClassName("archive");
            found.add(open);
        }
        found.addClassName("toolbar");
    }

    private void open(Sticks.Found file) {
        file.bytes()
                .ifPresentOrElse(
                        bytes -> look(file.name(), bytes),
                        () -> say(new Paragraph(getTranslation("console.content.stick-pulled"))));
    }

    private Upload upload() {
        var upload =
                new Upload(UploadHandler.inMemory((meta, bytes) -> look(meta.fileName(), bytes)));
        upload.setMaxFileSize(PackArchive.LARGEST);
        upload.setAcceptedFileTypes(".zip");
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        var choose = new Button(getTranslation("console.content.upload"));
        upload.setUploadButton(choose);
        var errors =
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("console.content.too-large"))
                        .setIncorrectFileType(getTranslation("console.content.no-zip"))
                        .setTooManyFiles(getTranslation("console.content.one-file"));
        upload.setI18n(new UploadI18N().setError(errors));
        upload.addFileRejectedListener(
                refused -> {
                    arrival.removeAll();
                    say(new Paragraph(refused.getErrorMessage()));
                });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void look(String name, byte[] bytes) {
        show(name, bytes, intake.look(name, bytes));
    }

    private void install(String name, byte[] bytes, ArchiveManifest manifest, boolean unsigned) {
        var staff = desk.staff();
        var came =
                desk.attempt(
                        Deed.PACK_INSTALLED,
                        manifest.pack().slug(),
                        () -> intake.install(name, bytes, unsigned, staff),
                        outcome -> outcome instanceof Arrival.Done);
        if (came instanceof Arrival.Done) {
            changed.run();
        }
        show(name, bytes, came);
    }

    private void show(String name, byte[] bytes, Arrival came) {
        arrival.removeAll();
        switch (came) {
            case Arrival.Refused(var problems) ->
                    say(Placed.list(this, getTranslation("console.content.refused"), problems));
            case Arrival.AlreadyHere(var manifest) -> say(line("already-here", manifest));
            case Arrival.Welcome(var manifest, var signer, var warnings) -> {
                say(line("welcome." + FormTell.key(signer.key().owner()), manifest));
                warn(warnings);
                say(button("put", () -> install(name, bytes, manifest, false)));
            }
            case Arrival.Unsigned(var manifest, var warnings) -> {
                say(line("unsigned", manifest));
                warn(warnings);
                say(button("put-unsigned", () -> install(name, bytes, manifest, true)));
            }
            case Arrival.Done(var manifest, var warnings) -> {
                say(line("done", manifest));
                warn(warnings);
            }
        }
    }

    private void warn(List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            say(Placed.list(this, getTranslation("console.content.warnings"), warnings));
        }
    }

    private Paragraph line(String key, ArchiveManifest manifest) {
        return new Paragraph(
                getTranslation(
                        "console.content.arrival." + key,
                        manifest.pack().slug(),
                        manifest.version()));
    }

    private Button button(String key, Runnable work) {
        var button = new Button(getTranslation("console.content." + key), at -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("put");
        return button;
    }

    private void say(Component words) {
        arrival.add(words);
    }
}
