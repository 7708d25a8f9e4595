package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.Role;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.staff.Person;
import ua.mistok.config.text.Language;

class PeopleViewTest extends BrowserlessTest {

    @TempDir Path data;
    private KioskOfAYear kiosk;
    private PeopleView view;

    @BeforeEach
    void open() {
        kiosk = new KioskOfAYear(data, 0);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        view = new PeopleView(kiosk.people, kiosk.peopleDesk);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_person_is_added_with_roles_and_a_first_pin() {
        fill("Ірина Гай", Set.of(Role.TRAINER, Role.AUTHOR), "902210");
        find(TextField.class).withId("person-partner").single().setValue("ГО «Разом»");
        click("person-save");

        var irina = kiosk.people.list().getLast();
        assertThat(irina.name()).contains("Ірина Гай");
        assertThat(irina.roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.AUTHOR);
        assertThat(irina.partner()).contains("ГО «Разом»");
        assertThat(row(2)).containsExactly("Ірина Гай", "тренер, автор · ГО «Разом»");
        assertThat(kiosk.acts()).extracting(StaffActed::action).contains("person-added");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_the_dialog_stays() {
        fill("", Set.of(Role.LIBRARIAN), "902210");
        click("person-save");
        assertThat(field("person-name").getErrorMessage()).startsWith("Напишіть ім’я.");

        field("person-name").setValue("Павло Лис");
        field("person-secret").setValue("123456");
        click("person-save");
        assertThat(field("person-name").isInvalid()).isFalse();
        assertThat(field("person-secret").getErrorMessage()).startsWith("Такий PIN легко");

        field("person-secret").setValue("730196");
        roles().setValue(Set.of());
        click("person-save");
        assertThat(roles().getErrorMessage()).isEqualTo("Оберіть хоча б одну роль.");
        assertThat(kiosk.people.list()).hasSize(2);
    }

    @Test
    void somebody_is_let_go_and_brought_back_with_another_pin() {
        press(1, "let-go");
        find(ConfirmDialog.class).single();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(kiosk.people.find("reader").orElseThrow().active()).isFalse();
        assertThat(row(1).getLast()).isEqualTo("Уже не працює тут");

        press(1, "back");
        field("new-secret").setValue("902210");
        click("secret-save");

        assertThat(kiosk.people.find("reader").orElseThrow().active()).isTrue();
        assertThat(kiosk.acts())
                .extracting(StaffActed::action)
                .containsSubsequence("person-left", "secret-reset");
    }

    @Test
    void the_last_admin_stays_and_it_is_said_why() {
        press(0, "let-go");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(kiosk.people.find("admin").orElseThrow().active()).isTrue();
        assertThat(find(Paragraph.class, view).withClassName("said").single().getText())
                .startsWith("Це останній адміністратор.");
    }

    @Test
    void a_new_recovery_code_is_shown_once() {
        click("renew");

        var code = find(com.vaadin.flow.component.html.Div.class).withId("recovery").single();
        assertThat(code.getText()).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
    }

    private void fill(String name, Set<Role> roles, String secret) {
        click("add");
        field("person-name").setValue(name);
        roles().setValue(roles);
        field("person-secret").setValue(secret);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<Person> grid() {
        return find(Grid.class, view).single();
    }

    /// Name and roles.
    private List<String> row(int row) {
        return Arrays.asList(test(grid()).getCellText(row, 0), test(grid()).getCellText(row, 1));
    }

    private void press(int row, String what) {
        Component buttons = test(grid()).getCellComponent(row, 2);
        test(find(Button.class, buttons).withClassName(what).single()).click();
    }
}
