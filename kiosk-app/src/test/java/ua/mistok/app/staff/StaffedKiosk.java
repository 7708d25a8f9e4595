package ua.mistok.app.staff;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;

/// A real store, journal and ledger in a folder, with people who work there and one who is signed
/// in: what stands behind every view of the console.
public final class StaffedKiosk implements AutoCloseable {

    public final KioskStore store;
    public final Journal journal;
    public final Ledger ledger;
    public final People people;
    public final Desk desk;
    private final Acts acts;
    private String who;

    /// Somebody who works here; the PIN is the id.
    ///
    /// @param role its stable name
    public record Hand(String id, String name, String role) {}

    /// @param origin of what staff do
    /// @param hands the first one is signed in
    public StaffedKiosk(Path data, InstantSource clock, Origin origin, Hand... hands) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, clock, clock.instant());
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, origin);
        for (var hand : hands) {
            ledger.append(
                    "staff.known",
                    Map.of(
                            "id", hand.id(),
                            "name", hand.name(),
                            "roles", List.of(hand.role()),
                            "pin", hand.id()));
        }
        people = new People(ledger);
        who = hands[0].id();
        desk =
                new Desk(
                        () ->
                                Optional.of(
                                        new SignedIn(who, people.stamp(who), "", clock.instant())),
                        people,
                        new Audit(acts));
    }

    public void signIn(String staff) {
        who = staff;
    }

    /// What staff did here, the oldest first, by their stable names.
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
