package ua.mistok.app.console.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ua.mistok.app.access.Deed;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.staff.Desk;

/// Whether there is a key of the backups, and a new one for whoever has lost the paper.
final class KeyPanel extends Section {

    private final transient RecoveryKeys keys;
    private final transient Desk desk;

    KeyPanel(RecoveryKeys keys, Desk desk) {
        this.keys = keys;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("key");
        draw();
    }

    private void draw() {
        var made = keys.isMade();
        var make =
                new Button(
                        getTranslation(
                                made ? "console.backup.key.renew" : "console.backup.key.make"),
                        click -> make());
        make.setId("make-key");
        add(
                new H2(getTranslation("console.backup.key")),
                new Paragraph(
                        getTranslation(
                                made ? "console.backup.key.made" : "console.backup.key.none")),
                new Paragraph(getTranslation("console.backup.key.lost")),
                make);
    }

    private void make() {
        var shown = new Div();
        shown.addClassName("recovery__code");
        shown.setId("backup-key");
        desk.act(Deed.BACKUP_KEY_RENEWED, () -> shown.setText(keys.makeNew().shown()));
        removeAll();
        add(
                new H2(getTranslation("console.backup.key")),
                shown,
                new Paragraph(getTranslation("console.backup.key.write")));
    }
}
