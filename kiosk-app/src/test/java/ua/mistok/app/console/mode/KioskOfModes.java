package ua.mistok.app.console.mode;

import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.text.Language;

/// What stands behind the views of modes, on a real ledger, with two librarians and a clock.
final class KioskOfModes implements AutoCloseable {

    private static final double INCHES = 21.5;
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final List<Mode> previewed = new ArrayList<>();
    final ModeShelf modes;
    final Week week;
    final Running running;
    final Drafts drafts = new Drafts();
    private final Stations stations;
    Instant now = LocalDateTime.parse("2026-11-25T10:30").atZone(Schedule.ZONE).toInstant();
    private final StaffedKiosk kiosk;

    KioskOfModes(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> now,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("iryna", "Ірина Гай", "librarian"));
        stations = new Stations(kiosk.ledger, INCHES);
        modes = new ModeShelf(() -> SHELF, kiosk.ledger, () -> now);
        week = new Week(modes, kiosk.ledger, () -> now);
        running = new Running(modes, week, kiosk.ledger, () -> now, mode -> {});
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return kiosk.acts();
    }

    void signIn(String staff) {
        kiosk.signIn(staff);
    }

    Mode mode(String id) {
        return modes.find(new ModeId(id)).orElseThrow();
    }

    ModesView modesView() {
        return new ModesView(modes, running, drafts, kiosk.desk, () -> now);
    }

    ModeView modeView() {
        Preview preview =
                (draft, screen) -> {
                    previewed.add(draft);
                    return new Div();
                };
        return new ModeView(modes, running, drafts, preview, stations, kiosk.people, kiosk.desk);
    }

    WeekView weekView() {
        return new WeekView(week, modes, running, drafts, kiosk.people, kiosk.desk, () -> now);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
