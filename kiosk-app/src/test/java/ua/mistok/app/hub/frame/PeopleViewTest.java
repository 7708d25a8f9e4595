package ua.mistok.app.hub.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.oidc.OidcSettings;
import ua.mistok.app.hub.people.Grant;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Node;
import ua.mistok.config.text.Language;

class PeopleViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private OidcSettings outside = new OidcSettings("", "", Optional.empty());

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private PeopleView show() {
        UI.getCurrent().removeAll();
        var view = new PeopleView(people.members, people.desk, people.hub, people.places, outside);
        UI.getCurrent().add(view);
        return view;
    }

    @Test
    void somebody_is_added_with_a_role_at_a_place() {
        show();
        click("add");
        text("member-name").setValue("Наталія Коваль");
        text("member-login").setValue("n.koval");
        text("member-password").setValue(HubPeople.PASSWORD);
        role().setValue(HubRole.COORDINATOR);
        place().setValue(node("tyvriv"));
        click("member-save");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(rows())
                .containsExactly(
                        List.of("Наталія Коваль", "n.koval", "координатор: Тиврівська громада"),
                        List.of("Олена Гай", "admin", "адміністратор: Україна"));
    }

    @Test
    void what_is_wrong_is_said_in_the_dialog() {
        show();
        click("add");
        text("member-name").setValue("Наталія Коваль");
        text("member-login").setValue("n.koval");
        text("member-password").setValue("короткий");
        click("member-save");
        assertThat(said()).isEqualTo("Додайте хоча б одну роль і місце.");

        role().setValue(HubRole.VIEWER);
        place().setValue(node("lvivska"));
        click("member-save");
        assertThat(said()).isEqualTo("Пароль має мати від 12 до 128 знаків.");
        assertThat(people.members.count(Set.of("ukraine"))).isOne();
    }

    @Test
    void a_coordinator_sees_her_region_and_gives_what_she_has() {
        people.add("lviv", HubRole.LIBRARIAN, "lvivska");
        var both =
                people.add(
                        "both",
                        new Grant(HubRole.LIBRARIAN, "tyvriv"),
                        new Grant(HubRole.LIBRARIAN, "lvivska"));
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show();

        assertThat(rows()).extracting(List::getFirst).containsExactly("both", "n.koval");
        assertThat(buttons(both)).isEmpty();
        click("add");
        assertThat(role().getListDataView().getItems())
                .containsExactly(
                        HubRole.VIEWER, HubRole.LIBRARIAN, HubRole.TRAINER, HubRole.COORDINATOR);
        assertThat(people.places.search(people.hub.places(HubPermission.MANAGE_PEOPLE), "", 0, 50))
                .extracting(Node::id)
                .contains("tyvriv", "vinnytska")
                .doesNotContain("lvivska", "ukraine");
    }

    @Test
    void whoever_is_let_go_stays_in_the_list_and_can_come_back() {
        var member = people.add("n.koval", HubRole.VIEWER, "lvivska");
        show();
        buttons(member).getLast().click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rows()).extracting(List::getFirst).contains("n.koval (уже не працює)");
        var gone = people.members.find(member.id()).orElseThrow();
        assertThat(buttons(gone)).extracting(Button::getText).containsExactly("Повернути");
    }

    @Test
    void the_last_admin_is_not_let_go_and_one_hears_why() {
        var view = show();
        buttons(people.admin).getLast().click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(view.getComponentAt(0).getElement().getText())
                .startsWith("Це останній адміністратор");
        assertThat(people.members.find(people.admin.id())).get().matches(Member::active);
    }

    @Test
    void who_somebody_is_to_a_provider_is_entered_by_an_admin() {
        outside = new OidcSettings("https://sso.example.org", "hub", Optional.of("secret"));
        var member = people.add("n.koval", HubRole.VIEWER, "lvivska");
        var second = people.add("o.lis", HubRole.VIEWER, "lvivska");
        show();
        enter(member, "N.Koval@Example.org ");
        assertThat(people.members.findOutside(member.id())).contains("n.koval@example.org");
        assertThat(people.deeds()).endsWith("outside-set");

        enter(second, "n.koval@example.org");
        assertThat(people.members.findOutside(second.id())).isEmpty();
        enter(member, "");
        assertThat(people.members.findOutside(member.id())).isEmpty();
    }

    private void enter(Member member, String name) {
        buttons(member).stream()
                .filter(button -> button.hasClassName("outside"))
                .findFirst()
                .orElseThrow()
                .click();
        text("outside").setValue(name);
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private Node node(String id) {
        return people.places.find(id).orElseThrow();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Select<HubRole> role() {
        return find(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Node> place() {
        return find(ComboBox.class).single();
    }

    private void click(String id) {
        find(Button.class).withId(id).single().click();
    }

    private String said() {
        return find(Paragraph.class, find(Dialog.class).single()).all().getLast().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<Member> grid() {
        return find(Grid.class).single();
    }

    private List<List<String>> rows() {
        var tester = test(grid());
        return IntStream.range(0, tester.size())
                .mapToObj(
                        row ->
                                IntStream.range(0, 3)
                                        .mapToObj(column -> tester.getCellText(row, column))
                                        .toList())
                .toList();
    }

    private List<Button> buttons(Member member) {
        var tester = test(grid());
        for (var row = 0; row < tester.size(); row++) {
            if (tester.getRow(row).id().equals(member.id())) {
                Component cell = tester.getCellComponent(row, 3);
                return cell.getChildren().map(Button.class::cast).toList();
            }
        }
        throw new AssertionError("not shown: " + member.login());
    }
}
