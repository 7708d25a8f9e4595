package ua.mistok.app.console.backup;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Move;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.staff.Desk;

/// The newest backup, where they go, the key on paper, and the move to another machine.
@StaffOnly(Permission.SET_UP_KIOSK)
@Route(value = "staff/backup", layout = ConsoleFrame.class, registerAtStartup = false)
public final class BackupView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Backups backups;
    private final transient RecoveryKeys keys;
    private final transient Move move;
    private final transient Desk desk;

    public BackupView(Backups backups, RecoveryKeys keys, Move move, Desk desk) {
        this.backups = backups;
        this.keys = keys;
        this.move = move;
        this.desk = desk;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        if (move.isMoved()) {
            add(new MovePanel(backups, move, desk, this::draw), new NewestPanel(backups, desk));
        } else {
            var newest = new NewestPanel(backups, desk);
            newest.offerToMake();
            add(
                    newest,
                    new PlacePanel(backups, desk),
                    new KeyPanel(keys, desk),
                    new MovePanel(backups, move, desk, this::draw));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.backup");
    }
}
