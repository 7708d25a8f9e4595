package ua.mistok.app.setup;

import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Spot;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Week;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.NewDoor;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.SetUpDesk;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A kiosk out of its box, on a real ledger; it can be switched off and on again.
public final class NewKiosk implements AutoCloseable {

    public static final String PIN = "730196";
    private static final String HERE = "127.0.0.1";
    private static final double INCHES = 21.5;
    public static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    public final List<Spot> placed = new ArrayList<>();
    public final Ledger ledger;
    public SetUp setUp;
    public StaffDoor door;
    public People people;
    public Desk desk;
    public ThisLibrary library;
    public Week week;
    public Stations stations;
    private final Path data;
    private final KioskStore store;
    private final Journal journal;
    private final Acts acts;
    private Optional<String> signedIn = Optional.empty();

    public NewKiosk(Path data) {
        this.data = data;
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> NOW, NOW);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        start();
    }

    /// Everything is made anew of what the disk holds, and nobody is signed in.
    public void start() {
        signedIn = Optional.empty();
        people = new People(ledger);
        var audit = new Audit(acts);
        door = new StaffDoor(people, ledger, audit, () -> NOW);
        desk = new Desk(this::session, people, audit);
        library = new ThisLibrary(ledger, placed::add);
        week = new Week(new ModeShelf(() -> SHELF, ledger, () -> NOW), ledger, () -> NOW);
        stations = new Stations(ledger, INCHES);
        setUp =
                new SetUp(
                        data,
                        () -> SHELF,
                        library,
                        week,
                        stations,
                        new SetUpDesk(door, desk),
                        ledger);
    }

    private Optional<SignedIn> session() {
        return signedIn.map(staff -> new SignedIn(staff, people.stamp(staff), "", NOW));
    }

    /// The code that this start printed.
    public String code() {
        return NewDoor.code(door);
    }

    /// Where it stopped, by the code or by whoever is signed in.
    public SetUpRun run() {
        return setUp.run(door.isNew() ? code() : "");
    }

    public void enter() {
        door.setUp(code(), "Наталія Коваль", PIN, HERE);
        signIn("admin");
    }

    public void signIn(String staff) {
        signedIn = Optional.of(staff);
    }

    /// What was noted, the oldest first, by its stable names.
    public List<String> acts() {
        return acts.list(0, 1000).stream().map(Act::acted).map(StaffActed::action).toList();
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
