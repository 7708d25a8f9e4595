package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Backups.Target;
import ua.mistok.app.backup.Move;
import ua.mistok.app.backup.Passphrase;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.backup.Restore;
import ua.mistok.app.console.backup.BackupView;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.identity.Identity;
import ua.mistok.config.text.Language;

class BackupViewTest extends BrowserlessTest {

    @TempDir Path home;
    private KioskOfAYear kiosk;
    private RecoveryKeys keys;
    private Backups backups;
    private Move move;
    private Path data;
    private Path sticks;

    @BeforeEach
    void open() throws IOException {
        data = Files.createDirectories(home.resolve("data"));
        sticks = Files.createDirectories(home.resolve("media"));
        kiosk = new KioskOfAYear(data, 0);
        keys = new RecoveryKeys(kiosk.ledger);
        backups =
                new Backups(
                        data,
                        home.resolve("backups"),
                        sticks,
                        Identity.open(data).kiosk(),
                        kiosk.ledger,
                        keys,
                        InstantSource.fixed(KioskOfAYear.END));
        move = new Move(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void without_a_key_it_is_said_what_to_do_first() {
        show();
        press("make");

        assertThat(said()).contains("Спершу зробіть ключ копій: нижче на цій сторінці.");
        assertThat(kiosk.acts()).isEmpty();
    }

    @Test
    void a_key_is_made_shown_once_and_opens_what_is_made_then() {
        show();
        press("make-key");
        var shown = find(Div.class).withId("backup-key").single().getText();
        press("make");

        assertThat(said()).contains("Копію зроблено й перевірено.");
        assertThat(actions()).containsExactly("backup-key-renewed", "backup-made");
        var paper = Passphrase.read(shown).orElseThrow();
        assertThat(Restore.into(home.resolve("bare"), backups.newestFile().orElseThrow(), paper))
                .isInstanceOf(Restore.Outcome.Done.class);
        assertThat(find(Anchor.class).withId("save").single().getText()).isEqualTo("Зберегти файл");
        show();
        assertThat(find(Div.class).withId("backup-key").all()).isEmpty();
        assertThat(said()).anyMatch(words -> words.startsWith("06.12.2027, 10:00, 0,1 МБ."));
    }

    @Test
    void a_place_that_does_not_fit_is_told_at_its_field() {
        show();
        var folder = find(TextField.class).withId("folder").single();
        test(folder).setValue(data.resolve("inside").toString());
        press("change-folder");
        assertThat(folder.getErrorMessage()).startsWith("Ця тека — серед самих даних.");
        assertThat(actions()).isEmpty();

        test(folder).setValue(home.resolve("elsewhere").toString());
        press("change-folder");

        assertThat(said()).anyMatch(words -> words.startsWith("Наступні копії підуть сюди."));
        assertThat(backups.folder()).isEqualTo(home.resolve("elsewhere"));
        assertThat(actions()).containsExactly("backup-placed");
    }

    @Test
    void a_stick_is_taken_up_and_let_go() throws IOException {
        keys.makeNew();
        show();
        press("stick-on");
        assertThat(said()).anyMatch(words -> words.startsWith("Флешки не видно"));
        Files.createDirectories(sticks.resolve("STICK"));

        press("stick-on");
        press("make");
        assertThat(said()).contains("Копію зроблено й перевірено, на флешку теж.");
        assertThat(backups.newest(Target.STICK)).isPresent();
        press("stick-off");

        assertThat(backups.wantsStick()).isFalse();
        assertThat(actions()).containsExactly("backup-placed", "backup-made", "backup-placed");
    }

    @Test
    void a_move_is_asked_about_ends_with_a_last_backup_and_can_be_taken_back() {
        keys.makeNew();
        show();
        press("go");
        assertThat(move.isMoved()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(move.isMoved()).isTrue();
        assertThat(backups.newestFile()).isPresent();
        assertThat(said()).anyMatch(words -> words.startsWith("Пристрій переїхав."));
        assertThat(find(Button.class).withId("make").all()).isEmpty();
        press("come-back");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(move.isMoved()).isFalse();
        assertThat(actions()).containsExactly("moved-away", "moved-back");
    }

    @Test
    void without_a_backup_nobody_moves() throws IOException {
        keys.makeNew();
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        show();
        press("go");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(move.isMoved()).isFalse();
        assertThat(said()).anyMatch(words -> words.startsWith("Копія не записалася."));
        assertThat(actions()).isEmpty();
    }

    @Test
    void a_librarian_who_came_here_by_any_way_does_nothing() {
        keys.makeNew();
        show();
        kiosk.signIn("reader");

        assertThatThrownBy(() -> press("make")).isInstanceOf(NotAllowed.class);
        assertThat(backups.newest(Target.FOLDER)).isEmpty();
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new BackupView(backups, keys, move, kiosk.desk));
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> actions() {
        return kiosk.acts().stream().map(StaffActed::action).toList();
    }
}
