package ua.mistok.app.console.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import ua.mistok.app.access.Deed;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Backups.Choice;
import ua.mistok.app.staff.Desk;

/// The folder that backups go to, and whether a stick gets them as well.
final class PlacePanel extends Section {

    private final transient Backups backups;
    private final transient Desk desk;
    private final TextField folder = new TextField();
    private final Paragraph said = new Paragraph();
    private final Div stick = new Div();

    PlacePanel(Backups backups, Desk desk) {
        this.backups = backups;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("place");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        stick.addClassName("backup");
        folder.setId("folder");
        folder.setLabel(getTranslation("console.backup.folder"));
        folder.setHelperText(getTranslation("console.backup.folder.help"));
        folder.setValue(backups.folder().toString());
        folder.setWidthFull();
        var change = new Button(getTranslation("console.backup.folder.change"), click -> change());
        change.setId("change-folder");
        add(new H2(getTranslation("console.backup.where")), folder, change, stick, said);
        drawStick();
    }

    private void change() {
        var choice =
                desk.attempt(
                        Deed.BACKUP_PLACED,
                        "folder",
                        () -> backups.choose(folder.getValue()),
                        Choice.CHOSEN::equals);
        folder.setInvalid(choice != Choice.CHOSEN);
        var words =
                getTranslation(
                        switch (choice) {
                            case CHOSEN -> "console.backup.folder.chosen";
                            case NOT_WHOLE -> "console.backup.folder.not-whole";
                            case INSIDE_DATA -> "console.backup.folder.inside-data";
                            case NOT_WRITABLE -> "console.backup.folder.not-writable";
                        });
        folder.setErrorMessage(words);
        said.setText(choice == Choice.CHOSEN ? words : "");
    }

    private void drawStick() {
        stick.removeAll();
        if (backups.wantsStick()) {
            var stop =
                    new Button(getTranslation("console.backup.stick.stop"), click -> leaveStick());
            stop.setId("stick-off");
            stick.add(
                    new Paragraph(
                            getTranslation(
                                    backups.hasStick()
                                            ? "console.backup.stick.here"
                                            : "console.backup.stick.away")),
                    stop);
        } else {
            var begin =
                    new Button(getTranslation("console.backup.stick.on"), click -> chooseStick());
            begin.setId("stick-on");
            stick.add(new Paragraph(getTranslation("console.backup.stick.off")), begin);
        }
    }

    private void chooseStick() {
        var chosen =
                desk.attempt(
                        Deed.BACKUP_PLACED, "stick", backups::chooseStick, Boolean.TRUE::equals);
        drawStick();
        said.setText(chosen ? "" : getTranslation("console.backup.stick.none"));
    }

    private void leaveStick() {
        desk.act(Deed.BACKUP_PLACED, "no-stick", backups::leaveStick);
        said.setText("");
        drawStick();
    }
}
