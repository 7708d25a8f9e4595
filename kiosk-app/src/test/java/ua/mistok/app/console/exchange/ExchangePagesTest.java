package ua.mistok.app.console.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.exchange.Giver;
import ua.mistok.app.exchange.Sort;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// The pages of exchange, with a librarian here and another library elsewhere.
class ExchangePagesTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir private Path here;
    @TempDir private Path there;
    private StaffedKiosk kiosk;
    private KioskStore store;
    private Ledger ledger;
    private Giver ours;
    private Giver theirs;

    @BeforeEach
    void open() {
        kiosk =
                new StaffedKiosk(
                        here,
                        () -> NOW,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"));
        store = KioskStore.open(there);
        ledger = Ledger.open(there, store);
        ours = new Giver(kiosk.ledger, "Бібліотека № 00", SigningKey.random(), Optional.empty());
        theirs = new Giver(ledger, "Бібліотека № 0", SigningKey.random(), Optional.empty());
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
        kiosk.close();
    }

    @Test
    void a_file_is_looked_at_taken_and_said_to_be_from_whom_it_is() {
        var file = theirs.file(Sort.PLAN, theirs.plan("Курси ввечері"));
        show();
        assertThat(text("came")).contains("Ще нічого не приходило.");
        receive(file);
        assertThat(text("arrival"))
                .contains(
                        "Курси ввечері",
                        "Від: Бібліотека № 0. Відбиток ключа: " + theirs.exchange.spoken(),
                        "Від цього ключа ще нічого не було.",
                        "Такого у вас ще немає.");
        assertThat(ours.plans.list()).as("looking changes nothing").isEmpty();

        test($(Button.class).withId("take").single()).click();

        assertThat(ours.plans.list()).hasSize(1);
        assertThat(text("arrival")).contains("Готово: «Курси ввечері» уже у вас.");
        assertThat(text("came"))
                .contains("Що прийшло: 1", "Бібліотека № 0", "Прийняли: Наталія Коваль");
        assertThat(hrefs()).contains("staff/plan/plan-1");
        assertThat(kiosk.acts()).containsExactly("thing-received");
        receive(file);
        assertThat(text("arrival")).contains("це вже приходило. Нічого не змінилося.");
        assertThat($(Button.class).withId("take").all()).isEmpty();
    }

    @Test
    void what_is_no_file_of_a_library_is_refused_in_words() {
        show();
        receive(new byte[] {1, 2, 3});
        assertThat(text("arrival")).contains("Це не файл обміну, або він скопійований не весь.");

        var altered = theirs.file(Sort.PLAN, theirs.plan("Курси"));
        altered[40] ^= 1;
        receive(altered);
        assertThat(text("arrival")).contains("Файл змінили після підпису.");
        assertThat($(Button.class).withId("take").all()).isEmpty();
        assertThat(kiosk.acts()).isEmpty();
    }

    @Test
    void what_was_changed_on_both_sides_stands_beside_each_other_until_somebody_chooses() {
        var id = theirs.plan("Курси");
        ours.exchange.take(theirs.file(Sort.PLAN, id), "natalia");
        ours.retitle("plan-1", "Наші курси");
        theirs.retitle(id, "Курси для всіх");
        show();
        receive(theirs.file(Sort.PLAN, id));
        assertThat(text("arrival")).contains("Ви змінили своє.");
        test($(Button.class).withId("take").single()).click();

        assertThat(side("here")).contains("Назва", "Наші курси").doesNotContain("Мета");
        assertThat(side("there")).contains("Бібліотека № 0", "Курси для всіх");
        assertThat(text("came")).contains("чекає на вибір");

        test($(Button.class).withId("keep-plan-1").single()).click();
        assertThat($(Section.class).withAttribute("data-side", "here").all()).isEmpty();
        assertThat(ours.plans.list().getFirst().title()).isEqualTo("Наші курси");
        assertThat(text("came")).contains("лишили своє");

        theirs.retitle(id, "Курси навесні");
        receive(theirs.file(Sort.PLAN, id));
        test($(Button.class).withId("take").single()).click();
        test($(Button.class).withId("replace-plan-1").single()).click();
        assertThat(ours.plans.list().getFirst().title()).isEqualTo("Курси навесні");
        assertThat(kiosk.acts())
                .containsExactly(
                        "thing-received", "thing-chosen", "thing-received", "thing-chosen");
    }

    @Test
    void a_plan_may_leave_and_one_with_a_telephone_may_not() {
        share("plan/" + ours.plan("Курси"));
        assertThat(text("share")).contains("Хто відповідає, ідея й кампанії лишаються у вас.");
        assertThat($(Anchor.class).withId("save-file").all()).hasSize(1);

        UI.getCurrent().removeAll();
        share("plan/" + ours.plan("Дзвоніть 067 123 45 67"));
        assertThat(text("share")).contains("схоже на телефон");
        assertThat($(Anchor.class).withId("save-file").all()).isEmpty();
    }

    @Test
    void what_is_not_here_has_no_page() {
        for (var path : new String[] {"plan/plan-9", "poem/1", "plan"}) {
            var event = share(path);
            Mockito.verify(event).rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        UI.getCurrent()
                .add(
                        new ExchangeView(
                                ours.exchange,
                                ours.campaigns,
                                ours.classes,
                                kiosk.people,
                                kiosk.desk));
    }

    private BeforeEvent share(String path) {
        var view = new ShareView(ours.exchange, kiosk.desk);
        UI.getCurrent().add(view);
        var event = Mockito.mock(BeforeEvent.class);
        view.setParameter(event, path);
        return event;
    }

    private void receive(byte[] file) {
        $(ReceivePanel.class).single().look(file);
    }

    private String text(String id) {
        return $(HtmlContainer.class).withId(id).single().getElement().getTextRecursively();
    }

    private String side(String name) {
        return $(Section.class)
                .withAttribute("data-side", name)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
