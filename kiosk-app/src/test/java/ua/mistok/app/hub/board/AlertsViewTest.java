package ua.mistok.app.hub.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.alert.AlertRule;
import ua.mistok.app.hub.alert.AlertRules;
import ua.mistok.app.hub.alert.Channel;
import ua.mistok.app.hub.alert.SamplePost;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.place.Node;
import ua.mistok.config.text.Language;

class AlertsViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private AlertRules rules;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        rules = new AlertRules(database.store(), () -> people.now);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_address_is_added_tried_and_removed_and_each_is_noted() {
        show();
        place().setValue(node("tyvriv"));
        type("chergova@example.org");
        click("add");
        assertThat(said()).isEqualTo("Додано: chergova@example.org.");
        assertThat(rows()).hasSize(1);
        assertThat(rows().getFirst().place()).isEqualTo("tyvriv");
        assertThat(people.deeds()).endsWith("alert-added");

        buttons().getFirst().click();
        assertThat(said()).isEqualTo("сервер пошти не названо");
        buttons().getLast().click();
        assertThat(rows()).isEmpty();
        assertThat(people.deeds()).endsWith("alert-removed");
    }

    @Test
    void what_is_no_address_is_said_and_nothing_is_noted() {
        show();
        channel().setValue(Channel.WEBHOOK);
        type("http://example.org/");
        click("add");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(rules.list(Set.of("ukraine"))).isEmpty();
        assertThat(people.deeds()).doesNotContain("alert-added");
    }

    @Test
    void a_coordinator_sees_and_sets_those_of_her_region() {
        rules.add("lvivska", Channel.MAIL, "lviv@example.org", Language.UKRAINIAN);
        rules.add("ukraine", Channel.MAIL, "all@example.org", Language.UKRAINIAN);
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show();
        assertThat(rows()).isEmpty();

        type("n.koval@example.org");
        click("add");
        assertThat(rows()).map(AlertRule::place).containsExactly("vinnytska");
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(
                        new AlertsView(
                                rules,
                                SamplePost.withoutMail(database.store(), people),
                                new HubKeyStore(database.store(), () -> people.now).getOrMake(),
                                people.hub,
                                people.places));
        channel().setValue(Channel.MAIL);
    }

    private Node node(String id) {
        return people.places.find(id).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Node> place() {
        return (ComboBox<Node>) find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Channel> channel() {
        return (Select<Channel>) find(Select.class).withId("channel").single();
    }

    private void type(String address) {
        find(TextField.class).withId("target").single().setValue(address);
    }

    private void click(String id) {
        find(Button.class).withId(id).single().click();
    }

    private String said() {
        return find(Paragraph.class).withId("said").single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<AlertRule> grid() {
        return (Grid<AlertRule>) find(Grid.class).single();
    }

    private List<AlertRule> rows() {
        return grid().getListDataView().getItems().toList();
    }

    private List<Button> buttons() {
        return test(grid()).getCellComponent(0, 3).getChildren().map(Button.class::cast).toList();
    }
}
