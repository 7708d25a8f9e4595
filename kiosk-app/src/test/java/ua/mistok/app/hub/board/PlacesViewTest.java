package ua.mistok.app.hub.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.place.Node;
import ua.mistok.config.text.Language;

class PlacesViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        UI.getCurrent().add(new PlacesView(people.hub, people.places));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_coordinator_adds_a_community_to_her_region() {
        level().setValue(Node.Level.COMMUNITY);
        text("name-uk").setValue("Яворівська громада");
        text("name-en").setValue("Yavoriv hromada");
        click();

        var added = people.places.find("yavoriv-hromada").orElseThrow();
        assertThat(added.parent()).contains("vinnytska");
        assertThat(rows()).map(Node::id).contains("vinnytska", "tyvriv", "yavoriv-hromada");
        assertThat(said()).isEqualTo("Додано: Яворівська громада.");
        assertThat(people.deeds()).endsWith("place-added");
    }

    @Test
    void what_is_missing_is_said_with_a_sample_and_nothing_is_added() {
        text("name-uk").setValue("Яворівська громада");
        click();

        assertThat(said()).startsWith("Виберіть рівень і напишіть обидві назви");
        assertThat(rows()).map(Node::id).containsExactlyInAnyOrder("vinnytska", "tyvriv");
    }

    @Test
    void no_place_gets_the_id_of_another() {
        assertThat(people.places.freeId("Tyvriv")).isEqualTo("tyvriv-2");
        assertThat(people.places.freeId("«Нова»")).isEqualTo("place");
    }

    @SuppressWarnings("unchecked")
    private Select<Node.Level> level() {
        return (Select<Node.Level>) find(Select.class).withId("level").single();
    }

    @SuppressWarnings("unchecked")
    private List<Node> rows() {
        var grid = (Grid<Node>) find(Grid.class).withId("places").single();
        return grid.getListDataView().getItems().toList();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    private String said() {
        return find(Paragraph.class).withId("said").single().getText();
    }

    private void click() {
        find(Button.class).withId("add-place").single().click();
    }
}
