package ua.mistok.app.console.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.content.Shop;
import ua.mistok.app.content.Sticks;
import ua.mistok.app.content.Village;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// The pages of what is on the shelf, on a real ledger, journal and folder of a stick.
class ContentPagesTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;
    @TempDir Path stick;
    private Shop shop;
    private Journal journal;
    private Acts acts;
    private Desk desk;
    private String who = "admin";

    @BeforeEach
    void open() {
        shop = Shop.withDemo(data);
        journal = Journal.open(data, shop.store, InstantSource.fixed(NOW), Instant.EPOCH);
        acts = new Acts(journal, shop.store, ORIGIN);
        know("admin", "admin");
        know("iryna", "librarian");
        var people = new People(shop.ledger);
        desk =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", NOW)),
                        people,
                        new Audit(acts));
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    private void know(String id, String role) {
        shop.ledger.append("staff.known", Map.of("id", id, "roles", List.of(role), "pin", id));
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    void a_signed_pack_on_a_stick_is_looked_at_and_then_installed() throws IOException {
        Files.write(stick.resolve("village.zip"), Village.archive(1));
        var view = show();
        click(view, "Пошукати на флешці");
        click(view, "village.zip");
        assertThat(text(view)).contains("Набір village, версія 1. Підписав центр. Можна ставити.");
        assertThat(shop.version()).as("looking changes nothing").isZero();

        click(view, "Поставити");

        assertThat(shop.version()).isEqualTo(1);
        assertThat(text(view)).contains("Готово: набір village, версія 1, уже на полиці.");
        assertThat(actions()).containsExactly("pack-installed");
    }

    @Test
    void an_unsigned_pack_comes_only_when_an_admin_says_so_and_is_marked() throws IOException {
        var unsigned = Village.archive(1, Village.SIGNED, Village.EXPIRES).bytes();
        Files.write(stick.resolve("village.zip"), unsigned);
        var view = show();
        click(view, "Пошукати на флешці");
        click(view, "village.zip");
        assertThat(text(view)).contains("Його ніхто не підписав.");

        click(view, "Поставити без підпису");

        assertThat(shop.version()).isEqualTo(1);
        assertThat(shop.intake.brought(new PackId("village"), 1).orElseThrow().signer()).isEmpty();
    }

    @Test
    void a_broken_pack_is_refused_with_what_is_wrong() throws IOException {
        var whole = Village.archive(1);
        Files.write(stick.resolve("village.zip"), Arrays.copyOf(whole, whole.length / 2));
        var view = show();
        click(view, "Пошукати на флешці");
        click(view, "village.zip");

        assertThat(text(view)).contains("Цей набір поставити не можна", "village.zip");
        assertThat(actions()).isEmpty();
    }

    @Test
    void an_empty_stick_is_said_to_be_empty() {
        var view = show();
        click(view, "Пошукати на флешці");

        assertThat(text(view)).contains("Наборів на флешці не знайдено.");
    }

    @Test
    void a_librarian_sees_the_shelf_and_can_install_nothing() {
        who = "iryna";
        var view = show();

        assertThat($(Button.class).withText("Пошукати на флешці").all()).isEmpty();
        assertThat(text(view)).contains("Що перевірити: 1");
    }

    @Test
    void what_was_installed_can_be_taken_away_when_somebody_says_so_again() {
        shop.install(Village.archive(1));
        var view = show();
        remove(view);
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(shop.version()).isEqualTo(1);

        remove(view);
        test($(ConfirmDialog.class).last()).confirm();

        assertThat(shop.version()).isZero();
        assertThat(text(view)).contains("Набір прибрано.");
        assertThat(actions()).containsExactly("pack-removed");
    }

    @Test
    void a_report_stands_with_what_was_seen_and_goes_when_somebody_saw_to_it() {
        journal.append(
                new CardFlagged(
                        "c02",
                        Optional.empty(),
                        shop.shelf.now().version(new ServiceId("c02")),
                        What.TERM),
                ORIGIN);
        var view =
                new WorkListView(
                        shop.shelf, shop.workList(NOW), shop.past(), desk, Clock.systemUTC());
        UI.getCurrent().add(view);
        assertThat(text(view)).contains("Строк або вартість, разів: 1");

        click(view, "Розібралися");

        assertThat(text(view)).contains("Ніхто нічого не помітив.");
        assertThat(actions()).containsExactly("report-done");
    }

    @Test
    void a_step_that_was_reported_is_drawn_as_it_was_without_what_the_visitor_did() {
        var demo = shop.shelf.now().demos(new ServiceId("c02")).getFirst();
        var step = demo.steps().get(2);
        journal.append(
                new CardFlagged("c02", Optional.of(step.id()), demo.version(), What.EXERCISE),
                ORIGIN);
        var view =
                new WorkListView(
                        shop.shelf, shop.workList(NOW), shop.past(), desk, Clock.systemUTC());
        UI.getCurrent().add(view);

        click(view, "Показати цей крок");

        var drawn = $(DemoScreen.class).single();
        assertThat(drawn.getElement().getTextRecursively())
                .contains(step.head().title().in(Language.UKRAINIAN));
    }

    @Test
    void cards_that_nobody_checked_for_long_are_named_with_their_day() {
        var view =
                new WorkListView(
                        shop.shelf,
                        shop.workList(Instant.parse("2027-11-01T10:00:00Z")),
                        shop.past(),
                        desk,
                        Clock.systemUTC());
        UI.getCurrent().add(view);

        assertThat(text(view)).contains("Давно не звіряли");
        assertThat(test($(Grid.class, view).single()).getCellText(0, 1)).isEqualTo("2025");
        assertThat(test($(Grid.class, view).single()).getCellText(0, 2))
                .isEqualTo("Послуги всієї України");
    }

    @Test
    void what_else_the_library_has_is_written_by_the_library() {
        var panel = shop.panel();
        var view = new PanelView(panel, shop.shelf, desk);
        UI.getCurrent().add(view);
        $(TextField.class).withId("title-uk").single().setValue("Що ще є в бібліотеці");
        write("Пояснення", "Запитайте нас.");
        click(view, "Додати");
        write("Що це", "Гурток оригамі");
        $(TextArea.class).first().setValue("Щосереди о 16:00.");
        click(view, "Зберегти");

        assertThat(text(view)).contains("Збережено. Відвідувачі вже бачать.");
        assertThat(panel.find().orElseThrow().items())
                .extracting(item -> item.title().in(Language.UKRAINIAN))
                .containsExactly("Гурток оригамі");
        assertThat(actions()).containsExactly("panel-saved");
    }

    @Test
    void an_empty_panel_is_not_saved_and_it_is_said_why() {
        var panel = shop.panel();
        var view = new PanelView(panel, shop.shelf, desk);
        UI.getCurrent().add(view);
        click(view, "Зберегти");

        assertThat(text(view)).contains("Що виправити");
        assertThat(panel.find()).isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    void of_two_who_write_at_once_the_later_one_is_told() {
        var panel = shop.panel();
        var mine = new PanelView(panel, shop.shelf, desk);
        UI.getCurrent().add(mine);
        panel.clear(0, "iryna");
        $(TextField.class).withId("title-uk").single().setValue("Моє");
        write("Пояснення", "Запитайте нас.");
        click(mine, "Додати");
        write("Що це", "Гурток оригамі");
        $(TextArea.class).first().setValue("Щосереди о 16:00.");
        click(mine, "Зберегти");

        assertThat(text(mine)).contains("Поки ви писали, хтось зберіг інше");
        assertThat($(TextField.class).withId("title-uk").single().getValue()).isEqualTo("Моє");
    }

    private ContentView show() {
        var view =
                new ContentView(
                        shop.shelf, shop.intake, new Sticks(stick), shop.workList(NOW), desk);
        UI.getCurrent().add(view);
        return view;
    }

    @SuppressWarnings("unchecked")
    private void remove(Component view) {
        Grid<Pack> grid = $(Grid.class, view).single();
        var packs = shop.shelf.now().packs().all();
        var row = 0;
        while (!packs.get(row).id().slug().equals("village")) {
            row++;
        }
        click(test(grid).getCellComponent(row, 3), "Прибрати");
    }

    private void click(Component in, String words) {
        test($(Button.class, in).withText(words).first()).click();
    }

    private void write(String label, String words) {
        $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    private List<String> actions() {
        return acts.list(0, 100).stream().map(Act::acted).map(StaffActed::action).toList();
    }

    private static String text(Component in) {
        return text(in.getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join("\n", element.getChildren().map(ContentPagesTest::text).toList());
    }
}
