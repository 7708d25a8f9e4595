package ua.mistok.app.console.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ua.mistok.app.access.Deed;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Backups.Outcome;
import ua.mistok.app.backup.Move;
import ua.mistok.app.staff.Desk;

/// The way to another machine: this one stops, and goes on again only if somebody says so.
final class MovePanel extends Section {

    private final transient Backups backups;
    private final transient Move move;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final Paragraph said = new Paragraph();

    /// @param changed this machine has stopped, or goes on
    MovePanel(Backups backups, Move move, Desk desk, Runnable changed) {
        this.backups = backups;
        this.move = move;
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "backup");
        setId("move");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("console.backup.move")));
        if (move.isMoved()) {
            add(new Paragraph(getTranslation("console.backup.moved")));
            add(button("come-back", "console.backup.back", this::askToComeBack));
        } else {
            add(
                    new OrderedList(
                            new ListItem(getTranslation("console.backup.move.first")),
                            new ListItem(getTranslation("console.backup.move.second")),
                            new ListItem(getTranslation("console.backup.move.third"))),
                    button("go", "console.backup.move.go", this::askToGo));
        }
        add(said);
    }

    private Button button(String id, String words, Runnable work) {
        var button = new Button(getTranslation(words), click -> work.run());
        button.setId(id);
        return button;
    }

    private void askToGo() {
        ask(
                getTranslation("console.backup.move.sure"),
                getTranslation("console.backup.move.means"),
                getTranslation("console.backup.move.cancel"),
                getTranslation("console.backup.move.go"),
                this::go);
    }

    private void askToComeBack() {
        ask(
                getTranslation("console.backup.back.sure"),
                getTranslation("console.backup.back.means"),
                getTranslation("console.backup.back.cancel"),
                getTranslation("console.backup.back"),
                this::comeBack);
    }

    private static void ask(String header, String text, String no, String yes, Runnable sure) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(header);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(confirmed -> sure.run());
        dialog.open();
    }

    private void go() {
        var outcome =
                desk.attempt(
                        Deed.MOVED_AWAY,
                        "kiosk",
                        () -> move.away(backups),
                        Outcome.Done.class::isInstance);
        switch (outcome) {
            case Outcome.Done _ -> changed.run();
            case Outcome.Refused(var why) -> said.setText(getTranslation(NewestPanel.refused(why)));
        }
    }

    private void comeBack() {
        desk.act(Deed.MOVED_BACK, move::back);
        changed.run();
    }
}
