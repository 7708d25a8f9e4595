package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.network.OpenClassDoor;
import ua.mistok.app.speech.FakeVoice;
import ua.mistok.app.speech.Speech;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;

/// A learner's own page and the projector's, with an alarm and an end.
class ClassPagesTest extends BrowserlessTest {

    @TempDir private Path data;
    private final Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));
    private final LiveClass running =
            hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 3), false).orElseThrow();
    private KioskStore store;
    private Ledger ledger;
    private Emergency emergency;
    private Running modes;
    private OpenClassDoor door;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        emergency = new Emergency(ledger, (fact, station) -> {}, () -> now);
        var shelf = new ModeShelf(() -> SHELF, ledger, () -> now);
        var week = new Week(shelf, ledger, () -> now);
        modes = new Running(shelf, week, ledger, () -> now, mode -> {});
        door = new OpenClassDoor(data.resolve("server"), 0);
    }

    @AfterEach
    void close() {
        door.close();
        ledger.close();
        store.close();
    }

    // ── a learner's own device ──────────────────────────────────────────

    @Test
    void code_and_card_lead_into_the_class_and_to_the_trainers_step() {
        var page = sitDown();
        assertThat(running.seats().getFirst().here()).isTrue();

        running.trainer().go(SampleClass.at("follow"));
        hear();

        assertThat(shown(page, DemoScreen.class)).hasSize(1);
    }

    @Test
    void an_alarm_stands_above_the_class_and_afterwards_everybody_is_where_they_were() {
        var page = sitDown();
        running.trainer().go(SampleClass.at("follow"));
        hear();
        var before = shown(page, DemoScreen.class).toList();

        emergency.raise(Danger.AIR_RAID, "olena");
        hear();
        assertThat(shown(page, EmergencyScreen.class)).hasSize(1);
        assertThat(shown(page, DemoScreen.class)).isEmpty();

        emergency.end("olena");
        hear();
        assertThat(shown(page, EmergencyScreen.class)).isEmpty();
        assertThat(shown(page, DemoScreen.class)).isEqualTo(before);
    }

    @Test
    void a_page_is_read_aloud_where_there_is_a_voice_in_an_alarm_too() {
        var silent = learner();
        var page = learner(FakeVoice.ofBoth(data.resolve("voice")).speech());
        assertThat(shown(silent, ListenButton.class)).noneMatch(Component::isVisible);
        assertThat(shown(page, ListenButton.class)).hasSize(1).allMatch(Component::isVisible);

        emergency.raise(Danger.AIR_RAID, "olena");
        hear();

        assertThat(silent.getElement().getOuterHTML()).doesNotContain("data-listen");
        assertThat(page.getElement().getOuterHTML()).contains("data-listen");
    }

    @Test
    void the_bell_of_a_page_rings_at_the_board() {
        var page = sitDown();
        page.bell();

        assertThat(running.seats().getFirst().isCalling()).isTrue();
        page.bell();
        assertThat(running.seats().getFirst().isCalling()).isFalse();
    }

    @Test
    void the_other_language_is_spoken_at_once() {
        var page = sitDown();
        page.language();

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
        assertThat(page.getElement().getOuterHTML()).contains("You are in");
    }

    @Test
    void after_the_end_the_page_says_so_and_its_session_is_soon_gone() {
        var page = sitDown();
        running.trainer().go(SampleClass.at("follow"));
        hear();

        hall.end();
        hear();

        assertThat(shown(page, DemoScreen.class)).isEmpty();
        assertThat(page.getElement().getOuterHTML()).contains("Заняття завершено");
        assertThat(VaadinSession.getCurrent().getSession().getMaxInactiveInterval())
                .isPositive()
                .isLessThanOrEqualTo(10);
    }

    @Test
    void whoever_never_sat_down_is_told_the_end_too() {
        var page = learner();
        hall.end();
        hear();

        assertThat(page.getElement().getOuterHTML()).contains("Заняття завершено");
    }

    @Test
    void a_page_that_goes_leaves_its_seat_to_the_card() {
        var page = sitDown();
        UI.getCurrent().remove(page);

        assertThat(running.seats().getFirst().state()).isEqualTo(SeatShown.State.AWAY);
    }

    private ClassView learner() {
        return learner(FakeVoice.silence());
    }

    private ClassView learner(Speech speech) {
        var page = new ClassView(hall, modes, emergency, new Shelters(ledger), speech, () -> now);
        UI.getCurrent().add(page);
        return page;
    }

    private ClassView sitDown() {
        var page = learner();
        type(page, running.code().digits());
        type(page, running.cards().getFirst().secret());
        click(page, "btn--go");
        return page;
    }

    private static void type(ClassView page, String signs) {
        shown(page, JoinScreen.class).findFirst().orElseThrow().typed(signs);
    }

    private void click(ClassView page, String name) {
        var button =
                shown(page, com.vaadin.flow.component.html.NativeButton.class)
                        .filter(each -> each.hasClassName(name))
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow();
        test(button).click();
    }

    // ── the projector ───────────────────────────────────────────────────

    @Test
    void the_wall_opens_to_its_link_alone() {
        assertThat(html(wall("NOTTHIS1", "10.0.0.8"))).doesNotContain(running.code().digits());
        assertThat(html(wall(running.wallKey()))).contains(running.code().digits());
    }

    @Test
    void the_wall_follows_the_trainer_and_says_the_end() {
        var wall = wall(running.wallKey());
        running.trainer().go(SampleClass.at("follow"));
        hear();
        assertThat(shown(wall, DemoScreen.class)).hasSize(1);

        emergency.raise(Danger.EVACUATION, "olena");
        hear();
        assertThat(shown(wall, EmergencyScreen.class)).hasSize(1);
        emergency.end("olena");
        hear();
        assertThat(shown(wall, DemoScreen.class)).hasSize(1);

        hall.end();
        hear();
        assertThat(html(wall)).contains("Заняття завершено");
        assertThat(shown(wall, DemoScreen.class)).isEmpty();
    }

    private WallView wall(String key) {
        return wall(key, "10.0.0.7");
    }

    private WallView wall(String key, String from) {
        var wall =
                new WallView(hall, modes, door.door(), emergency, new Shelters(ledger), () -> now);
        wall.open(key, from);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(wall);
        return wall;
    }

    // ── both ────────────────────────────────────────────────────────────

    /// What others did reaches the page.
    private static void hear() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private static String html(Component of) {
        return of.getElement().getOuterHTML();
    }

    private static <T extends Component> Stream<T> shown(Component in, Class<T> kind) {
        return all(in).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(
                Stream.of(of),
                List.copyOf(of.getChildren().toList()).stream().flatMap(ClassPagesTest::all));
    }
}
