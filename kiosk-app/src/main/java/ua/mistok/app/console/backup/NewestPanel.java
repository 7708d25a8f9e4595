package ua.mistok.app.console.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.mistok.app.access.Deed;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Backups.Outcome;
import ua.mistok.app.backup.Backups.Target;
import ua.mistok.app.backup.Made;
import ua.mistok.app.console.Saving;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download;

/// When the newest backup was made, where it lies, and the file itself to take away.
final class NewestPanel extends Section {

    private static final double MEGABYTE = 1e6;

    private final transient Backups backups;
    private final transient Desk desk;
    private final Div told = new Div();
    private final Div ways = new Div();
    private final Paragraph said = new Paragraph();
    private boolean mayMake;

    NewestPanel(Backups backups, Desk desk) {
        this.backups = backups;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("newest");
        told.addClassName("backup__told");
        ways.addClassName("btn-row");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("console.backup.last")),
                told,
                new Paragraph(getTranslation("console.backup.sealed")),
                ways,
                said);
        draw();
    }

    /// As long as this machine is the kiosk.
    void offerToMake() {
        mayMake = true;
        draw();
    }

    private void draw() {
        told.removeAll();
        ways.removeAll();
        backups.newest(Target.FOLDER)
                .ifPresentOrElse(
                        made -> told.add(line("console.backup.made", made)),
                        () -> told.add(new Paragraph(getTranslation("console.backup.none"))));
        backups.newest(Target.STICK)
                .ifPresent(made -> told.add(line("console.backup.made-stick", made)));
        if (mayMake) {
            told.add(new Paragraph(getTranslation("console.backup.nightly", Backups.DAYS)));
            var make = new Button(getTranslation("console.backup.make"), click -> make());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            make.setId("make");
            ways.add(make);
        }
        backups.newestFile().ifPresent(this::offerToSave);
    }

    private Paragraph line(String key, Made made) {
        var megabytes =
                String.format(
                        FormTell.locale(this), "%.1f", Math.max(0.1, made.bytes() / MEGABYTE));
        return new Paragraph(
                getTranslation(key, FormTell.moment(made.at()), megabytes, made.file()));
    }

    private void offerToSave(Path file) {
        var name = file.getFileName().toString();
        var save =
                Saving.of(desk, Deed.BACKUP_SAVED)
                        .link(
                                getTranslation("console.backup.save"),
                                name.substring(0, name.lastIndexOf('.')),
                                Download.Type.BACKUP,
                                (OutputStream stream) -> Files.copy(file, stream));
        save.setId("save");
        ways.add(save);
    }

    private void make() {
        var folder =
                desk.attempt(
                        Deed.BACKUP_MADE,
                        "folder",
                        () -> backups.make(Target.FOLDER),
                        Outcome.Done.class::isInstance);
        var stick = backups.wantsStick() && backups.hasStick();
        var words =
                switch (folder) {
                    case Outcome.Refused(var why) -> refused(why);
                    case Outcome.Done _ when !stick -> "console.backup.done";
                    case Outcome.Done _ ->
                            backups.make(Target.STICK) instanceof Outcome.Done
                                    ? "console.backup.done-stick"
                                    : "console.backup.refused.stick";
                };
        draw();
        said.setText(getTranslation(words));
    }

    static String refused(Backups.Why why) {
        return switch (why) {
            case NO_KEY -> "console.backup.refused.no-key";
            case NO_STICK -> "console.backup.refused.no-stick";
            case DISK -> "console.backup.refused.disk";
        };
    }
}
