package ua.mistok.app.hub.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.desired.KioskOrders;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.inbox.SamplePulse;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.config.text.Language;

class FleetViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Fleet fleet;
    private Inbox inbox;
    private Board board;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        var keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> people.now);
        inbox = new Inbox(database.store(), fleet, () -> people.now);
        board = new Board(database.store(), () -> people.now);
        Stream.of(
                        FleetView.class,
                        KioskView.class,
                        CourierView.class,
                        ConflictsView.class,
                        PlaceView.class)
                .forEach(RouteConfiguration.forApplicationScope()::setAnnotatedRoute);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_one_sick_kiosk_of_many_stands_first() throws NotUnderstood {
        for (var number = 0; number < 30; number++) {
            well("vinnytska");
        }
        var sick = SampleKiosk.joined(fleet, "lvivska");
        show();

        assertThat(rows().getFirst().kiosk()).isEqualTo(sick.id());
        assertThat(text("counted")).isEqualTo("Пристроїв: 31. Потребують уваги: 1.");
    }

    @Test
    void a_coordinator_sees_her_region_and_no_other() throws NotUnderstood {
        var here = well("tyvriv");
        var there = well("lvivska");
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show();

        assertThat(rows()).map(KioskState::kiosk).containsExactly(here.id());
        var view = view();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> view.setParameter(mock(BeforeEvent.class), id(there)));
    }

    @Test
    void whoever_only_looks_is_offered_nothing_to_do() throws NotUnderstood {
        var kiosk = well("vinnytska");
        people.signIn(people.add("n.koval", HubRole.LIBRARIAN, "vinnytska"));
        show();
        assertThat(find(Button.class).withId("invite").all()).isEmpty();

        open(kiosk);
        assertThat(find(Button.class).withId("revoke").all()).isEmpty();
    }

    @Test
    void a_code_is_made_shown_once_and_noted() throws NotUnderstood {
        show();
        click("invite");
        click("make-code");
        assertThat(find(TextField.class).withId("library").single().isInvalid()).isTrue();

        find(TextField.class).withId("library").single().setValue("Бібліотека №4");
        click("make-code");

        var code = JoinCode.read(text("code")).orElseThrow();
        var kiosk = SampleKiosk.stranger();
        assertThat(fleet.join(kiosk.request(code.secret())).place()).isEqualTo("ukraine");
        assertThat(fleet.find(kiosk.id()).orElseThrow().library()).isEqualTo("Бібліотека №4");
        assertThat(people.deeds()).endsWith("kiosk-invited");
    }

    @Test
    void one_kiosk_says_what_it_needs_and_can_be_parted_with() {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        open(kiosk);
        assertThat(find(ListItem.class).single().getText())
                .isEqualTo(
                        "ще не виходив на зв’язок. Попросіть бібліотеку ввести код і перевірити"
                                + " мережу.");

        click("revoke");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(fleet.find(kiosk.id()).orElseThrow().revoked()).isTrue();
        assertThat(people.deeds()).endsWith("kiosk-revoked");
        assertThat(find(Button.class).withId("revoke").all()).isEmpty();
    }

    private KioskView view() {
        var store = database.store();
        return new KioskView(
                board,
                fleet,
                people.hub,
                people.places,
                new Levels(store, people.places, SHELF, () -> people.now),
                new KioskOrders(store, () -> people.now),
                people.members,
                () -> people.now);
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new FleetView(board, fleet, people.hub, people.places));
    }

    private void open(SampleKiosk kiosk) {
        UI.getCurrent().removeAll();
        var view = view();
        view.setParameter(mock(BeforeEvent.class), id(kiosk));
        UI.getCurrent().add(view);
    }

    private SampleKiosk well(String place) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        inbox.take(kiosk.pulse(SamplePulse.at(people.now)));
        return kiosk;
    }

    @SuppressWarnings("unchecked")
    private List<KioskState> rows() {
        var grid = (Grid<KioskState>) find(Grid.class).withId("kiosks").single();
        return grid.getListDataView().getItems().toList();
    }

    private void click(String id) {
        find(Button.class).withId(id).single().click();
    }

    private String text(String id) {
        return find(Paragraph.class).withId(id).single().getText();
    }

    private static String id(SampleKiosk kiosk) {
        return kiosk.id().toString();
    }
}
