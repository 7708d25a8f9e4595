package ua.mistok.app.console.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.sync.Courier;
import ua.mistok.app.sync.FakeHub;
import ua.mistok.app.sync.Rules;
import ua.mistok.app.sync.SyncRooms;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.PlaceName;
import ua.mistok.app.wire.Refusal;
import ua.mistok.app.wire.Wish;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class SyncViewTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path home;
    private final FakeHub hub = new FakeHub();
    private StaffedKiosk kiosk;
    private Identity identity;
    private SyncRooms sync;
    private Path sticks;

    @BeforeEach
    void open() throws IOException {
        var data = Files.createDirectories(home.resolve("data"));
        sticks = Files.createDirectories(home.resolve("media"));
        var clock = InstantSource.fixed(NOW);
        kiosk =
                new StaffedKiosk(
                        data,
                        clock,
                        ORIGIN,
                        new Hand("admin", "Олена", "admin"),
                        new Hand("iryna", "Ірина", "librarian"));
        identity = Identity.open(data);
        sync = SyncRooms.on(kiosk.ledger, kiosk.journal, identity, sticks, clock);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
        hub.close();
    }

    @Test
    void an_admin_joins_a_hub_by_its_address_and_a_code_sees_its_key_and_leaves_again() {
        hub.code = Optional.of(JoinCode.random(hub.signing.verifying()));
        show();
        type("address", hub.address());
        type("code", hub.code.orElseThrow().toString());
        press("join");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Вузол Полісся");
        assertThat(find(Div.class).withId("print").single().getElement().getTextRecursively())
                .isEqualTo(hub.signing.verifying().id().spoken());
        press("leave");
        assertThat(sync.membership.hub()).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(sync.membership.hub()).isEmpty();
        assertThat(kiosk.acts()).containsExactly("hub-joined", "hub-left");
    }

    @Test
    void what_keeps_a_kiosk_from_joining_is_said_with_a_sample() {
        show();
        press("join");
        assertThat(said()).anyMatch(words -> words.contains("Зразок: https://hub.example.ua"));
        type("address", hub.address());
        type("code", "K7QF");
        press("join");
        assertThat(said()).anyMatch(words -> words.startsWith("У коді має бути двадцять знаків."));
        type("code", JoinCode.random(SigningKey.random().verifying()).toString());
        press("join");
        assertThat(said()).anyMatch(words -> words.startsWith("Цей код видав інший вузол."));
        type("code", JoinCode.random(hub.signing.verifying()).toString());
        press("join");
        assertThat(said()).anyMatch(words -> words.startsWith("Вузол не знає такого коду."));
        assertThat(kiosk.acts()).isEmpty();
    }

    @Test
    void by_stick_a_kiosk_joins_once_somebody_has_compared_the_key() throws Exception {
        Files.createDirectories(sticks.resolve("STICK"));
        show();
        press("read-answer");
        assertThat(said()).contains("Відповіді для цього пристрою на флешці немає.");
        press("write-request");
        assertThat(said()).contains("Запит на флешці. Віднесіть її до вузла.");
        var folder = sticks.resolve("STICK").resolve(Courier.FOLDER);
        var name = folder.toFile().list()[0];
        var request =
                new CourierFile(name, Files.readAllBytes(folder.resolve(name))).open(hub.opening);
        var answer =
                CourierFile.of(hub.joined(request), request.sender(), identity.opening().sealing());
        Files.write(folder.resolve(answer.name()), answer.bytes());
        press("read-answer");
        assertThat(said()).contains("Вузол «Вузол Полісся» приймає цей пристрій. Місце: Вербове.");
        press("same");

        assertThat(said()).contains("Мережі немає: відповіді носять флешкою.");
        assertThat(kiosk.acts()).containsExactly("join-asked", "hub-joined");
    }

    @Test
    void how_it_goes_is_said_and_the_one_switch_is_obeyed() {
        join();
        show();
        assertThat(said()).contains("1 запис чекає.", "Вузол ще не відповідав.");
        press("switch");
        assertThat(sync.dispatch.rules().on()).isFalse();
        assertThat(said()).contains("Надсилання вимкнено. Відповіді зберігаються тут.");
        assertThat(find(Button.class).withId("send-now").all()).isEmpty();
        sync.dispatch.contact();
        press("look");
        assertThat(said()).contains("Надсилання вимкнено.");
        assertThat(hub.facts).isEmpty();

        press("switch");
        press("send-now");
        assertThat(sync.hurried.get()).isPositive();
        sync.dispatch.contact();
        press("look");
        assertThat(said()).contains("Усе надіслано: нічого не чекає.");
        assertThat(said())
                .anyMatch(words -> words.startsWith("Вузол відповів востаннє: 01.12.2026"));
        assertThat(kiosk.acts()).containsExactly("sending-ruled", "sending-ruled", "sent-now");
    }

    @Test
    void the_measure_of_a_day_and_quiet_hours_are_kept_and_nonsense_is_told() {
        join();
        show();
        test(find(IntegerField.class).withId("megabytes").single()).setValue(7);
        test(find(TimePicker.class).withId("from").single()).setValue(LocalTime.of(9, 0));
        press("save-rules");
        assertThat(said()).anyMatch(words -> words.startsWith("Вкажіть обидва часи"));
        test(find(TimePicker.class).withId("until").single()).setValue(LocalTime.of(18, 0));
        press("save-rules");

        assertThat(sync.dispatch.rules())
                .isEqualTo(
                        new Rules(
                                true,
                                7,
                                Optional.of(
                                        new Rules.Quiet(LocalTime.of(9, 0), LocalTime.of(18, 0)))));
        assertThat(kiosk.acts()).containsExactly("sending-ruled");
    }

    @Test
    void what_the_hub_fixed_is_locked_and_says_who_set_it() {
        join();
        var region = new PlaceName("vinnytska", "Вінницька область", "Vinnytsia oblast");
        var wishes =
                List.of(
                        new Wish("setting", "sync.megabytes", "7", region, false),
                        new Wish("setting", "texts", "on", region, true));
        var id = identity.kiosk().uuid();
        sync.desired.take("hub", new Desired(id, 3, NOW, wishes, List.of(), List.of()));
        show();

        var megabytes = find(IntegerField.class).withId("megabytes").single();
        assertThat(megabytes.getValue()).isEqualTo(7);
        assertThat(megabytes.isReadOnly()).isTrue();
        assertThat(megabytes.getHelperText())
                .isEqualTo("Задано: Вінницька область. Тут цього не змінити.");
        assertThat(find(TimePicker.class).withId("from").single().isReadOnly()).isFalse();
        assertThat(find(Section.class).withId("wanted").single().getElement().getTextRecursively())
                .contains("Мегабайтів на день: 7")
                .contains("Діє завжди.")
                .contains("Відповіді своїми словами: увімкнено")
                .contains("Бібліотека може обрати інше.");
    }

    @Test
    void a_fact_that_was_not_taken_is_sent_once_more_or_taken_away() {
        join();
        kiosk.journal.append(new CardOpened("a02"), ORIGIN);
        var end = sync.outbox.ends().getLast();
        for (var seq = 1L; seq <= 2; seq++) {
            hub.refusing.put(new FakeHub.Name(end.journal().value(), seq), Refusal.Code.MALFORMED);
        }
        sync.dispatch.contact();
        hub.refusing.clear();
        show();
        assertThat(said())
                .contains("2 записи відкладено. Решта йде далі.")
                .anyMatch(words -> words.startsWith("Вузол не зміг прочитати цей запис."));

        test(find(Button.class).withText("Надіслати ще раз").all().getFirst()).click();
        test(find(Button.class).withText("Прибрати").all().getFirst()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(said()).noneMatch(words -> words.contains("відкладено"));
        sync.dispatch.contact();
        assertThat(hub.facts).containsKey(new FakeHub.Name(end.journal().value(), 1));
        assertThat(hub.facts).doesNotContainKey(new FakeHub.Name(end.journal().value(), 2));
        assertThat(kiosk.acts()).containsExactly("fact-retried", "fact-given-up");
    }

    @Test
    void what_waits_goes_onto_a_stick_and_receipts_are_read() throws IOException {
        join();
        show();
        press("write");
        assertThat(said()).anyMatch(words -> words.startsWith("Флешки не видно"));
        Files.createDirectories(sticks.resolve("STICK"));
        press("write");
        assertThat(said()).contains("На флешці 1 запис. Він чекає на квитанцію.");
        press("read");
        assertThat(said()).contains("Квитанції прочитано: вузол має ще 0 записів.");
        assertThat(kiosk.acts()).containsExactly("facts-carried", "receipts-read");
    }

    @Test
    void a_librarian_who_came_here_by_any_way_does_nothing() {
        join();
        show();
        kiosk.signIn("iryna");

        assertThatThrownBy(() -> press("switch")).isInstanceOf(NotAllowed.class);
        assertThat(sync.dispatch.rules().on()).isTrue();
    }

    private void join() {
        hub.code = Optional.of(JoinCode.random(hub.signing.verifying()));
        sync.joining.join(hub.address(), hub.code.orElseThrow().toString());
        kiosk.journal.append(new CardOpened("a01"), ORIGIN);
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(
                        new SyncView(
                                sync.membership,
                                sync.joining,
                                sync.dispatch,
                                sync.courier,
                                sync.workbench,
                                sync.desired,
                                kiosk.desk));
    }

    private void type(String id, String text) {
        test(find(TextField.class).withId(id).single()).setValue(text);
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
