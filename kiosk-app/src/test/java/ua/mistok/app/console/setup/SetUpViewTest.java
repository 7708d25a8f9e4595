package ua.mistok.app.console.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.setup.NewKiosk;
import ua.mistok.app.setup.Step;
import ua.mistok.app.staff.NewDoor;
import ua.mistok.app.staff.PeopleDesk;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.Language;

class SetUpViewTest extends BrowserlessTest {

    private static final Doors DOORS =
            new Doors() {
                @Override
                public String visitors() {
                    return "http://127.0.0.1:8080/";
                }

                @Override
                public String staff() {
                    return "http://localhost:8081/staff/sign-in";
                }
            };

    @TempDir private Path data;
    private NewKiosk kiosk;
    private Doorway doorway;

    @BeforeEach
    void open() {
        kiosk = new NewKiosk(data);
        doorway = new Doorway(kiosk.people, () -> NewKiosk.NOW);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void the_language_that_is_touched_changes_the_screen_at_once_and_stays() {
        show(Listener.STAFF);
        assertThat(heading()).isEqualTo("Вітаємо!");

        click("en");
        assertThat(heading()).isEqualTo("Welcome!");
        code(kiosk.code());

        assertThat(heading()).isEqualTo("In which oblast is the library?");
        assertThat(kiosk.library.now().language()).contains(Language.ENGLISH);
    }

    @Test
    void a_wrong_code_says_what_one_looks_like_and_the_next_try_waits() {
        show(Listener.STAFF);

        code("AAAA-AAAA");
        assertThat(said("code-no")).startsWith("Код не той.").contains("K7P2-9XQM");
        code(kiosk.code());

        assertThat(said("code-no")).startsWith("Зачекайте ");
        assertThat(kiosk.setUp.next()).isEqualTo(Step.REGION);
    }

    @Test
    void a_line_shortens_the_list_of_oblasts_and_says_if_none_is_left() {
        show(Listener.STAFF);
        code(kiosk.code());
        assertThat(choices()).hasSize(27);

        $(Input.class).withId("search").single().setValue("ЛЬВ");
        assertThat(choices()).containsExactly("lvivska");
        $(Input.class).withId("search").single().setValue("Атлантида");

        assertThat(choices()).isEmpty();
        assertThat($(Paragraph.class).all())
                .anyMatch(said -> said.getText().startsWith("Такої області немає."));
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_going_back_keeps_what_was_typed() {
        show(Listener.STAFF);
        code(kiosk.code());
        on();
        assertThat(alerts()).contains("Торкніться своєї області в списку.");
        click("lvivska");
        on();
        assertThat(choices()).as("no pack of that oblast").isEmpty();
        on();
        assertThat(said("named-no")).startsWith("Оберіть громаду або напишіть її назву.");
        $(Input.class).withId("named").single().setValue("Яворівська громада");
        on();
        $(Input.class).withId("name").single().setValue("Бібліотека");
        on();

        assertThat(said("name-no")).isEmpty();
        assertThat(said("address-no")).startsWith("Напишіть адресу.");
        back();
        assertThat($(Input.class).withId("named").single().getValue())
                .isEqualTo("Яворівська громада");
        on();
        assertThat($(Input.class).withId("name").single().getValue()).isEqualTo("Бібліотека");
    }

    @Test
    void whoever_must_open_at_once_is_asked_for_name_and_pin_alone() {
        show(Listener.STAFF);
        $(Input.class).withId("code").single().setValue(kiosk.code());
        test(buttons("later").getFirst()).click();
        person("", "730196", "730197");

        assertThat(said("name-no")).startsWith("Напишіть своє ім’я.");
        assertThat(said("pin-no")).startsWith("PIN двічі різний.");
        person("Наталія Коваль", "123456", "123456");
        assertThat(alerts()).anyMatch(words -> words.contains("PIN"));
        assertThat(kiosk.door.isNew()).isTrue();
        person("Наталія Коваль", NewKiosk.PIN, NewKiosk.PIN);

        assertThat(kiosk.door.isNew()).isFalse();
        assertThat(heading()).isEqualTo("Запишіть це на папері");
        assertThat(doorway.signedIn()).isPresent();
        assertThat(kiosk.setUp.next()).isEqualTo(Step.REGION);
    }

    @Test
    void at_a_desk_elsewhere_no_card_can_be_held_to_the_screen() {
        show(Listener.NETWORK);
        code(kiosk.code());
        library();
        assertThat(heading()).isEqualTo("Який завбільшки екран пристрою?");
        assertThat(choices()).contains("32.0");

        click("32.0");
        on();

        assertThat(kiosk.stations.main().inches()).isBetween(31.99, 32.01);
        assertThat(heading()).isEqualTo("Хто тут головний?");
    }

    @Test
    void whoever_comes_back_after_the_power_went_has_another_code_on_paper() {
        kiosk.setUp.run(kiosk.code()).person("Наталія Коваль", NewKiosk.PIN, NewKiosk.PIN);
        kiosk.enter();
        Stream.of(Step.REGION, Step.COMMUNITY, Step.LIBRARY, Step.SCREEN)
                .forEach(step -> kiosk.ledger.append("set-up.done", new Done(step.stableName())));
        kiosk.start();
        kiosk.signIn("admin");

        goOn();
        assertThat(heading()).isEqualTo("Запишіть це на папері");
        assertThat(kiosk.acts()).endsWith("recovery-renewed");
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        assertThat(kiosk.acts()).containsOnlyOnce("recovery-renewed");
    }

    /// As the ledger holds it.
    private record Done(String step) {}

    @Test
    void trials_are_honest_and_the_last_screen_says_what_works() {
        kiosk.enter();
        Stream.of(Step.REGION, Step.COMMUNITY, Step.LIBRARY, Step.SCREEN)
                .forEach(step -> kiosk.ledger.append("set-up.done", new Done(step.stableName())));
        kiosk.start();
        kiosk.signIn("admin");
        goOn();
        assertThat(heading()).isEqualTo("Перевірмо пристрій");
        assertThat($(Paragraph.class).all())
                .anyMatch(said -> said.getText().startsWith("Диск записує й читає."));
        on();
        assertThat(alerts()).anyMatch(words -> words.startsWith("Спершу перевірте дотик"));

        test(buttons("touch").getFirst()).click();
        touch(buttons("corners__i").getFirst(), "mouse");
        assertThat($(Paragraph.class).all())
                .anyMatch(said -> said.getText().startsWith("Це була миша чи клавіша."));
        buttons("corners__i").forEach(round -> touch(round, "touch"));
        assertThat(buttons("corners__i")).as("every corner answered").isEmpty();
        test(buttons("touch").getFirst()).click();
        test(buttons("dead").getFirst()).click();
        test(buttons("unheard").getFirst()).click();
        on();

        assertThat(heading()).isEqualTo("Готово! Пристрій працює");
        assertThat($(ReadyPanel.class).single().getElement().getTextRecursively())
                .contains("Екран чує не всюди.", "Звуку не чути.");
        assertThat(kiosk.setUp.isFinished()).isTrue();
    }

    @Test
    void the_code_is_seen_for_ten_minutes_and_no_longer() {
        var sign = NewDoor.sign(kiosk.door, Duration.ofMinutes(9));
        assertThat(sign.code()).contains(kiosk.code());
        assertThat(sign.left()).isEqualTo(Duration.ofMinutes(1));

        assertThat(NewDoor.sign(kiosk.door, Duration.ofMinutes(10)).code()).isEmpty();
        kiosk.enter();
        assertThat(sign.code()).isEmpty();
    }

    private void library() {
        click("kyiv");
        on();
        $(Input.class).withId("name").single().setValue("Бібліотека");
        $(Input.class).withId("address").single().setValue("вулиця Соборна, 12");
        on();
        assertThat(kiosk.library.now().spot().orElseThrow().region()).isEqualTo(new AreaId("kyiv"));
    }

    private void person(String name, String pin, String again) {
        $(Input.class).withId("name").single().setValue(name);
        $(Input.class).withId("pin").single().setValue(pin);
        $(Input.class).withId("again").single().setValue(again);
        on();
    }

    private void code(String code) {
        $(Input.class).withId("code").single().setValue(code);
        on();
    }

    private void show(Listener door) {
        ask(door);
        var sign = NewDoor.sign(kiosk.door, Duration.ZERO);
        var stations = new StationsAddress(InetAddress.getLoopbackAddress());
        var keys = new RecoveryKeys(kiosk.ledger);
        UI.getCurrent()
                .add(new SetUpView(kiosk.door, doorway, DOORS, kiosk.setUp, sign, keys, stations));
    }

    private void goOn() {
        ask(Listener.STAFF);
        var people = new PeopleDesk(kiosk.desk, kiosk.people, kiosk.ledger);
        var stations = new StationsAddress(InetAddress.getLoopbackAddress());
        var keys = new RecoveryKeys(kiosk.ledger);
        UI.getCurrent()
                .add(new GoOnView(kiosk.door, doorway, DOORS, kiosk.setUp, people, keys, stations));
    }

    private static void ask(Listener door) {
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .setAttribute(Listener.ATTRIBUTE, door);
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private List<String> choices() {
        return buttons("chip").stream()
                .map(button -> Optional.ofNullable(button.getElement().getAttribute("data-choice")))
                .flatMap(Optional::stream)
                .toList();
    }

    private void click(String choice) {
        test(buttons("chip").stream()
                        .filter(
                                button ->
                                        choice.equals(
                                                button.getElement().getAttribute("data-choice")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<NativeButton> buttons(String name) {
        return $(NativeButton.class).withClassName(name).all();
    }

    private void on() {
        test(buttons("setup__on").getFirst()).click();
    }

    private void back() {
        test(buttons("btn--river").getFirst()).click();
    }

    private String said(String id) {
        return $(Paragraph.class).withId(id).single().getText();
    }

    /// As a browser tells it.
    private static void touch(NativeButton round, String by) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.pointerType", by);
        var element = round.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", data));
    }

    private List<String> alerts() {
        return $(Paragraph.class).withClassName("setup__no").all().stream()
                .map(Paragraph::getText)
                .toList();
    }
}
