package ua.mistok.app.console;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.results.Results;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.PeopleDesk;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.station.Stations;
import ua.mistok.bench.VisitedYear;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// What stands behind the console of a kiosk after a busy year, with somebody signed in.
final class KioskOfAYear implements AutoCloseable {

    static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    static final Instant END = Instant.parse("2027-12-06T08:00:00Z");

    static final List<Survey> SURVEYS = Shipped.CONTENT.surveys().toList();

    private static final double INCHES = 21.5;
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final Results results;
    final ResponseStore responses;
    final Texts texts;
    final Desk desk;
    final People people;
    final PeopleDesk peopleDesk;
    final Audit audit;
    final StaffDoor staffDoor;
    final Emergency emergency;
    final Shelters shelters;
    final Stations stations;
    private final KioskStore store;
    private final Journal journal;
    final Ledger ledger;
    private final Acts acts;
    private String who = "admin";

    /// @param answers how many finished surveys lie in it
    /// @param more roles of people who work there too, each known by the name of the role
    KioskOfAYear(Path data, long answers, String... more) {
        VisitedYear.write(data, answers, BEGIN);
        var clock = InstantSource.fixed(END);
        store = KioskStore.open(data);
        journal = Journal.open(data, store, clock, BEGIN);
        ledger = Ledger.open(data, store);
        know("admin", "admin");
        know("reader", "librarian");
        Stream.of(more).forEach(role -> know(role, role));
        people = new People(ledger);
        results = new Results(new TallyStore(store)::find, () -> SURVEYS, clock);
        responses = new ResponseStore(store);
        texts = new Texts(ledger, clock);
        acts = new Acts(journal, store, ORIGIN);
        audit = new Audit(acts);
        desk =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", END)),
                        people,
                        audit);
        peopleDesk = new PeopleDesk(desk, people, ledger);
        staffDoor = new StaffDoor(people, ledger, audit, clock);
        emergency = new Emergency(ledger, (fact, station) -> {}, clock);
        shelters = new Shelters(ledger);
        stations = new Stations(ledger, INCHES);
    }

    private void know(String id, String role) {
        ledger.append("staff.known", Map.of("id", id, "roles", List.of(role), "pin", id));
    }

    /// What staff did here, the oldest first.
    List<StaffActed> acts() {
        return acts.list(0, 1000).stream().map(Act::acted).toList();
    }

    /// As somebody would who can write to the store.
    void changeInTheStore(String text, String other) {
        store.write(sql -> sql.execute("update fact set body = replace(body, ?, ?)", text, other));
    }

    /// @param staff `admin`, `reader`, a librarian, or a role that was asked for
    void signIn(String staff) {
        who = staff;
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
