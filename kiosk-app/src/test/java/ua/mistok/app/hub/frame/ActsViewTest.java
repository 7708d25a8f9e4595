package ua.mistok.app.hub.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.DeviceReset;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.config.text.Language;

class ActsViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;

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

    @Test
    void a_coordinator_reads_the_acts_of_her_region_alone() {
        people.add("l.lviv", HubRole.LIBRARIAN, "lvivska");
        var coordinator = people.add("n.koval", HubRole.COORDINATOR, "vinnytska");
        people.add("o.lis", HubRole.LIBRARIAN, "tyvriv");
        people.signIn(coordinator);

        assertThat(rows())
                .containsExactly(
                        List.of("Олена Гай", "додано людину", "Тиврівська громада", "o.lis"),
                        List.of("Олена Гай", "додано людину", "Вінницька область", "n.koval"));
    }

    @Test
    void what_the_server_did_is_told_in_words() {
        new DeviceReset(database.store(), () -> people.now).reset("admin");

        assertThat(rows().getFirst())
                .containsExactly(
                        "той, хто веде сервер", "дозволено інший телефон", "Україна", "Олена Гай");
    }

    private List<List<String>> rows() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ActsView(people.acts, people.members, people.hub, people.places));
        var tester = test((Grid<?>) find(Grid.class).single());
        return IntStream.range(0, tester.size())
                .mapToObj(
                        row ->
                                IntStream.range(1, 5)
                                        .mapToObj(column -> tester.getCellText(row, column))
                                        .toList())
                .toList();
    }
}
