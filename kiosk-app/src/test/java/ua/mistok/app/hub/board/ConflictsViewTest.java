package ua.mistok.app.hub.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static ua.mistok.app.db.hub.Tables.CONFLICT;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.inbox.SamplePulse;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.shelf.Conflict;
import ua.mistok.app.hub.shelf.ConflictShelf;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.text.Language;

class ConflictsViewTest extends BrowserlessTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>";

    private HubDatabase database;
    private HubPeople people;
    private Fleet fleet;
    private Inbox inbox;
    private ConflictShelf shelf;
    private Board board;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        var keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> people.now);
        inbox = new Inbox(database.store(), fleet, () -> people.now);
        shelf = new ConflictShelf(database.store(), () -> people.now);
        board = new Board(database.store(), () -> people.now);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(FleetView.class);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void both_contents_stand_side_by_side_and_nothing_in_them_is_markup() throws NotUnderstood {
        twoMachines("vinnytska", 1);
        show("");
        assertThat(text("counted")).isEqualTo("Ще не з’ясовано: 1.");

        compare(0).click();

        assertThat(content("first")).contains("\"a07\"").doesNotContain("onerror");
        assertThat(content("other")).contains(SCRIPT);
        assertThat(pre("other").getElement().getChildren())
                .allMatch(line -> List.of("span", "mark").contains(line.getTag()))
                .anyMatch(line -> line.getTag().equals("mark") && line.getText().contains(SCRIPT));
    }

    @Test
    void a_note_settles_it_and_nothing_is_deleted() throws NotUnderstood {
        var kiosk = twoMachines("vinnytska", 1);
        assertThat(needs(kiosk)).containsExactly(Need.CONFLICT);
        show(kiosk.id().toString());
        compare(0).click();

        click("settle");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Копію\nвимкнено ");
        click("settle");

        assertThat(needs(kiosk)).isEmpty();
        assertThat(rows()).isEmpty();
        assertThat(people.deeds()).endsWith("conflict-settled");
        var stored = database.store().read(sql -> sql.fetchCount(CONFLICT));
        assertThat(stored).isOne();

        settledOnes();
        assertThat(rows().getFirst().settled())
                .contains(new Conflict.Settled(people.now, people.admin.id(), "Копію вимкнено"));
        compare(0).click();
        assertThat(text("settled-by")).endsWith("Олена Гай: Копію вимкнено");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void all_of_a_kiosk_are_settled_at_once_and_no_others() throws NotUnderstood {
        var kiosk = twoMachines("vinnytska", 120);
        var other = twoMachines("lvivska", 2);
        show(kiosk.id().toString());
        assertThat(text("counted")).isEqualTo("Ще не з’ясовано: 120.");

        click("settle-all");
        find(TextArea.class).single().setValue("Копію вимкнено");
        click("settle");

        assertThat(needs(kiosk)).isEmpty();
        assertThat(needs(other)).containsExactly(Need.CONFLICT);
        show("");
        assertThat(rows()).hasSize(2).allMatch(row -> row.name().kiosk().equals(other.id()));
        assertThat(find(Button.class).withId("settle-all").all()).isEmpty();
    }

    @Test
    void a_coordinator_sees_her_region_and_a_librarian_reads_no_answers() throws NotUnderstood {
        var here = twoMachines("tyvriv", 1);
        var there = twoMachines("lvivska", 1);
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show("");
        assertThat(rows()).map(row -> row.name().kiosk()).containsExactly(here.id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> show(there.id() + ""));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> show("1'--"));

        people.signIn(people.admin);
        people.signIn(people.add("o.lis", HubRole.LIBRARIAN, "tyvriv"));
        show(here.id().toString());
        assertThat(rows()).hasSize(1);
        assertThat(compare()).isEmpty();
        assertThat(find(Button.class).withId("settle-all").all()).isEmpty();
    }

    @Test
    void what_somebody_settled_meanwhile_keeps_their_note() throws NotUnderstood {
        twoMachines("vinnytska", 1);
        show("");
        var name = rows().getFirst().name();

        assertThat(shelf.settle(name, people.admin.id(), "перша")).isTrue();
        assertThat(shelf.settle(name, people.admin.id(), "друга")).isFalse();

        settledOnes();
        assertThat(rows().getFirst().settled().map(Conflict.Settled::note)).contains("перша");
    }

    /// One kiosk, and a copy of its disk that went on by itself.
    private SampleKiosk twoMachines(String place, int facts) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        inbox.take(kiosk.pulse(SamplePulse.at(people.now)));
        var seqs = Ranges.of(1, facts);
        inbox.take(kiosk.batch(seqs, facts, of(facts, "a07")));
        inbox.take(kiosk.batch(seqs, facts, of(facts, SCRIPT)));
        return kiosk;
    }

    private static List<byte[]> of(int facts, String card) {
        return LongStream.rangeClosed(1, facts)
                .mapToObj(seq -> SampleKiosk.fact(seq, new CardOpened(card)))
                .toList();
    }

    private List<Need> needs(SampleKiosk kiosk) {
        return board.find(kiosk.id()).orElseThrow().needs();
    }

    private void show(String kiosk) {
        UI.getCurrent().removeAll();
        var view = new ConflictsView(shelf, fleet, people.members, people.hub);
        view.setParameter(mock(BeforeEvent.class), kiosk);
        UI.getCurrent().add(view);
    }

    @SuppressWarnings("unchecked")
    private void settledOnes() {
        ((Select<Boolean>) find(Select.class).withId("state").single()).setValue(true);
    }

    @SuppressWarnings("unchecked")
    private Grid<Conflict> grid() {
        return (Grid<Conflict>) find(Grid.class).withId("conflicts").single();
    }

    private List<Conflict> rows() {
        return grid().getLazyDataView().getItems().toList();
    }

    private Button compare(int row) {
        return (Button) test(grid()).getCellComponent(row, 5);
    }

    private Optional<Button> compare() {
        return Optional.of(test(grid()).getCellComponent(0, 5))
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private Pre pre(String id) {
        return find(Pre.class).withId(id).single();
    }

    private String content(String id) {
        return pre(id).getElement().getTextRecursively();
    }

    private String text(String id) {
        return find(Paragraph.class).withId(id).single().getText();
    }

    private void click(String id) {
        find(Button.class).withId(id).single().click();
    }
}
