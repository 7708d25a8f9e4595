package ua.mistok.app.hub.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.desired.GivenOrder;
import ua.mistok.app.hub.desired.KioskOrders;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wish.WishKind;
import ua.mistok.config.text.Language;

/// What is set at places and for a kiosk, and what a kiosk is ordered to do, on the hub's pages.
class StateViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Fleet fleet;
    private Inbox inbox;
    private Levels levels;
    private KioskOrders orders;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        var store = database.store();
        people = new HubPeople(store);
        fleet =
                new Fleet(
                        store,
                        new HubKeyStore(store, () -> people.now).getOrMake(),
                        "Вузол",
                        () -> people.now);
        inbox = new Inbox(store, fleet, () -> people.now);
        levels = new Levels(store, people.places, SHELF, () -> people.now);
        orders = new KioskOrders(store, () -> people.now);
        Stream.of(
                        StateView.class,
                        KioskView.class,
                        FleetView.class,
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
    void a_setting_is_set_says_who_set_it_and_is_taken_back() {
        show("vinnytska");
        choose("sync.megabytes");
        value("20");
        find(Checkbox.class).withId("free").single().setValue(false);
        click("set-it");

        assertThat(text("set-said")).startsWith("Задано.");
        assertThat(wish("setting/sync.megabytes"))
                .contains("Мегабайтів на день: 20")
                .contains("Вінницька область")
                .contains("Олена Гай")
                .contains("Нижче змінити не можна.");
        assertThat(people.deeds()).endsWith("state-set");

        show("tyvriv");
        assertThat(wish("setting/sync.megabytes")).contains("Задано: Вінницька область");
        assertThat(find(Button.class).withClassName("withdraw").all()).isEmpty();

        show("vinnytska");
        test(find(Button.class).withClassName("withdraw").single()).click();
        assertThat(find(ListItem.class).all())
                .noneMatch(item -> item.getElement().hasAttribute("data-wish"));
        assertThat(people.deeds()).endsWith("state-withdrawn");
        assertThat(levels.past("vinnytska", 5)).hasSize(2);
    }

    @Test
    void a_level_shows_what_it_overrules_and_what_it_leaves_without_effect() {
        levels.set("ukraine", WishKind.SETTING, "texts", "on", true, people.admin.id());
        levels.set("vinnytska", WishKind.SETTING, "texts", "off", false, people.admin.id());
        levels.set("tyvriv", WishKind.SETTING, "texts", "on", true, people.admin.id());

        show("tyvriv");

        assertThat(wish("setting/texts"))
                .contains("Відповіді своїми словами: вимкнено")
                .contains("Замість того, що задає Україна: увімкнено")
                .contains("Не діє те, що задає Тиврівська громада: увімкнено");
        test(find(Button.class).withClassName("withdraw").single()).click();
        assertThat(wish("setting/texts")).doesNotContain("Не діє");
    }

    @Test
    void what_is_wrong_is_said_with_a_sample_and_nothing_is_set() {
        show("ukraine");
        choose("sync.quiet");
        value("уночі");
        click("set-it");
        assertThat(text("set-said")).contains("22:00-06:00");

        subject().setValue(item("kind=mode"));
        find(TextField.class).withId("wish-id").single().setValue("own-quiet");
        find(TextArea.class).withId("text").single().setValue("id: own-quiet\nkind: гарний\n");
        click("set-it");

        assertThat(text("set-said"))
                .startsWith("Текст із помилками. Виправте їх і збережіть знову.")
                .contains("Рядок 2:");
        assertThat(levels.at("ukraine")).isEmpty();
        assertThat(people.deeds()).doesNotContain("state-set");
    }

    @Test
    void a_survey_is_withdrawn_for_a_region() {
        show("vinnytska");
        subject().setValue(item("kind=survey"));
        find(TextField.class).withId("wish-id").single().setValue("pulse");
        click("set-it");

        assertThat(wish("survey/pulse")).contains("Опитування pulse: прибрано");
    }

    @Test
    void a_coordinator_sets_things_in_her_region_and_no_other() {
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        show("tyvriv");
        assertThat(find(Section.class).withId("set").all()).hasSize(1);

        var view = view();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> view.setParameter(mock(BeforeEvent.class), "lvivska"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> view.setParameter(mock(BeforeEvent.class), "ukraine"));
    }

    @Test
    void a_kiosk_shows_what_it_shall_run_and_what_it_could_not() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        levels.set("vinnytska", WishKind.SETTING, "texts", "on", true, people.admin.id());
        open(kiosk);
        assertThat(text("runs")).startsWith("Пристрій ще не брав налаштувань.");
        assertThat(wish("setting/texts")).contains("Задано: Вінницька область");

        var wanted = levels.runs(fleet.find(kiosk.id()).orElseThrow()).wanted();
        var told = new Pulse.Told(List.of(new Pulse.Failure("mode", "quiet", "broken")), List.of());
        inbox.take(kiosk.pulse(pulse(wanted, told)));
        open(kiosk);

        assertThat(text("runs")).startsWith("Пристрій працює за останніми налаштуваннями.");
        assertThat(failures()).contains("Режим quiet").contains("Текст із помилками");

        choose("texts");
        click("set-it");
        assertThat(wish("setting/texts")).contains("Задано: Цей пристрій");
        assertThat(text("runs")).startsWith("Пристрій ще не взяв останніх змін.");
    }

    @Test
    void each_order_is_given_noted_and_shown_with_what_came_of_it() throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        open(kiosk);
        click("order-sync");
        click("order-restart");
        click("order-mode-on");
        click("order-message");
        assertThat(text("order-said")).startsWith("Напишіть повідомлення");
        find(TextArea.class).withId("order-words").single().setValue("Завтра <b>приїдемо</b>.");
        click("order-message");

        assertThat(given(kiosk))
                .map(order -> order.order().kind())
                .containsExactlyInAnyOrder("sync", "restart", "mode", "message");
        assertThat(people.deeds().stream().filter("order-given"::equals)).hasSize(4);
        assertThat(shown()).contains("чекає на зв’язок").contains("Завтра <b>приїдемо</b>.");

        var done =
                given(kiosk).stream()
                        .map(order -> new Pulse.Done(order.order().id(), "done", people.now))
                        .toList();
        inbox.take(kiosk.pulse(pulse(0, new Pulse.Told(List.of(), done))));
        open(kiosk);

        assertThat(shown()).contains("виконано").doesNotContain("чекає");
        var other = SampleKiosk.joined(fleet, "tyvriv");
        var lie = new Pulse.Done(given(kiosk).getFirst().order().id(), "failed", people.now);
        inbox.take(other.pulse(pulse(0, new Pulse.Told(List.of(), List.of(lie)))));
        assertThat(given(kiosk)).map(GivenOrder::outcome).containsOnly(Optional.of("done"));
    }

    @Test
    void whoever_only_looks_orders_and_sets_nothing() {
        var kiosk = SampleKiosk.joined(fleet, "tyvriv");
        people.signIn(people.add("n.koval", HubRole.LIBRARIAN, "vinnytska"));
        open(kiosk);

        assertThat(find(Section.class).withId("shall-run").all()).hasSize(1);
        assertThat(find(Section.class).withId("orders").all()).isEmpty();
        assertThat(find(Section.class).withId("set").all()).isEmpty();
    }

    private Pulse pulse(long revision, Pulse.Told told) {
        return new Pulse(
                "0.1.0",
                people.now,
                0,
                0,
                50_000_000_000L,
                Map.of(),
                1,
                0,
                revision,
                List.of(),
                Optional.of(told));
    }

    private List<GivenOrder> given(SampleKiosk kiosk) {
        return orders.list(kiosk.id(), 10);
    }

    private StateView view() {
        return new StateView(levels, people.hub, people.places, people.members);
    }

    private void show(String place) {
        UI.getCurrent().removeAll();
        var view = view();
        view.setParameter(mock(BeforeEvent.class), place);
        UI.getCurrent().add(view);
    }

    private void open(SampleKiosk kiosk) {
        UI.getCurrent().removeAll();
        var view =
                new KioskView(
                        new Board(database.store(), () -> people.now),
                        fleet,
                        people.hub,
                        people.places,
                        levels,
                        orders,
                        people.members,
                        () -> people.now);
        view.setParameter(mock(BeforeEvent.class), kiosk.id().toString());
        UI.getCurrent().add(view);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> subject() {
        return (Select<Object>) find(Select.class).withId("subject").single();
    }

    /// What one may set, by the id of a setting or the name of a kind.
    private Object item(String name) {
        return subject()
                .getListDataView()
                .getItems()
                .filter(each -> each.toString().toLowerCase(Locale.ROOT).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String setting) {
        subject().setValue(item("id=" + setting + "]"));
    }

    private void value(String value) {
        find(TextField.class).withId("value").single().setValue(value);
    }

    private String wish(String id) {
        return find(ListItem.class).all().stream()
                .filter(item -> id.equals(item.getElement().getAttribute("data-wish")))
                .map(item -> item.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private String failures() {
        return find(UnorderedList.class)
                .withId("failures")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String shown() {
        return find(UnorderedList.class).withId("given").single().getElement().getTextRecursively();
    }

    private String text(String id) {
        return UI.getCurrent()
                .getElement()
                .getChildren()
                .flatMap(StateViewTest::all)
                .filter(element -> id.equals(element.getAttribute("id")))
                .map(element -> element.getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(StateViewTest::all));
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
