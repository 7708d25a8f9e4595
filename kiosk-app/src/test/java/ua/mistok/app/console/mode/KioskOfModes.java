package ua.mistok.app.console.mode;

import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.Drafts;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.text.Language;

/// What stands behind the views of modes, on a real ledger, with two librarians and a clock.
final class KioskOfModes implements AutoCloseable {

    private static final Shelf SHIPPED = Shelf.shipped();
    private static final double INCHES = 21.5;
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final List<Mode> previewed = new ArrayList<>();
    final ModeShelf modes;
    final Week week;
    final Running running;
    final Drafts drafts = new Drafts();
    final Desk desk;
    private final KioskStore store;
    private final Journal journal;
    private final Acts acts;
    private final Ledger ledger;
    private final People people;
    private final Stations stations;
    private String who = "natalia";
    Instant now = LocalDateTime.parse("2026-11-25T10:30").atZone(Schedule.ZONE).toInstant();

    KioskOfModes(Path data) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, now);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        know("natalia", "Наталія Коваль");
        know("iryna", "Ірина Гай");
        people = new People(ledger);
        stations = new Stations(ledger, INCHES);
        modes = new ModeShelf(() -> SHIPPED, ledger, () -> now);
        week = new Week(modes, ledger, () -> now);
        running = new Running(modes, week, ledger, () -> now, mode -> {});
        desk =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", now)),
                        people,
                        new Audit(acts));
    }

    private void know(String id, String name) {
        ledger.append(
                "staff.known",
                Map.of("id", id, "name", name, "roles", List.of("librarian"), "pin", id));
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return acts.list(0, 1000).stream().map(Act::acted).map(StaffActed::action).toList();
    }

    void signIn(String staff) {
        who = staff;
    }

    Mode mode(String id) {
        return modes.find(new ModeId(id)).orElseThrow();
    }

    ModesView modesView() {
        return new ModesView(modes, running, drafts, desk, () -> now);
    }

    ModeView modeView() {
        Preview preview =
                (draft, screen) -> {
                    previewed.add(draft);
                    return new Div();
                };
        return new ModeView(modes, running, drafts, preview, stations, people, desk);
    }

    WeekView weekView() {
        return new WeekView(week, modes, running, drafts, people, desk, () -> now);
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
