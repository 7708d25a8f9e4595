package ua.mistok.app.console.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.SampleClass;
import ua.mistok.app.console.certificate.Certifying;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.held.KioskOfOneClass;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.network.OpenClassDoor;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// How long the page of the class waits for a touch, and what stands on it.
class BoardViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfOneClass kiosk;
    private OpenClassDoor door;
    private Hall hall;
    private BoardView view;

    @BeforeEach
    void open() {
        kiosk = new KioskOfOneClass(data);
        door = new OpenClassDoor(data.resolve("server"), 0);
        var ledger = kiosk.kiosk.ledger;
        var nowhere = nowhere();
        hall =
                new Hall(
                        new Visits(nowhere, () -> kiosk.now),
                        nowhere,
                        () -> kiosk.now,
                        new Random(7));
        var modes = new ModeShelf(() -> SHELF, ledger, () -> kiosk.now);
        var week = new Week(modes, ledger, () -> kiosk.now);
        view =
                new BoardView(
                        hall,
                        new Running(modes, week, ledger, () -> kiosk.now, mode -> {}),
                        new ClassShelf(() -> SHELF, ledger, () -> kiosk.now, new Random(7)),
                        door.door(),
                        new Certifying(
                                Identity.open(data),
                                new Membership(ledger, () -> kiosk.now),
                                new DesiredState(ledger),
                                Optional.empty(),
                                () -> kiosk.now),
                        kiosk.held,
                        kiosk.kiosk.desk,
                        new Doorway(kiosk.kiosk.people, () -> kiosk.now),
                        () -> kiosk.now);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        door.close();
        kiosk.close();
    }

    @Test
    void while_a_class_runs_it_waits_longer_and_after_its_end_as_before() {
        UI.getCurrent().add(view);
        assertThat(asked()).isNull();

        begin();
        assertThat(asked()).isEqualTo(Duration.ofMinutes(30));

        hall.end();
        hear();
        assertThat(asked()).isNull();
    }

    @Test
    void whoever_goes_to_another_page_waits_there_as_everybody_does() {
        begin();
        UI.getCurrent().add(view);
        assertThat(asked()).isEqualTo(Duration.ofMinutes(30));

        UI.getCurrent().remove(view);

        assertThat(asked()).isNull();
    }

    @Test
    void a_class_that_somebody_else_began_is_found_as_it_is() {
        UI.getCurrent().add(view);
        assertThat($(Button.class).withId("begin").all()).hasSize(1);

        begin();

        assertThat($(Button.class).withId("begin").all()).isEmpty();
        assertThat($(Button.class).withId("end").all()).hasSize(1);
    }

    private void begin() {
        hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 4), false).orElseThrow();
        hear();
    }

    private static void hear() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private static @Nullable Object asked() {
        return VaadinSession.getCurrent().getSession().getAttribute(Listener.PATIENCE);
    }

    private static Notebook nowhere() {
        return new Notebook() {
            @Override
            public void write(Fact fact, Origin origin) {}

            @Override
            public void settle() {}
        };
    }
}
