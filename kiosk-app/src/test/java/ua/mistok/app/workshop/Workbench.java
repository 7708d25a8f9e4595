package ua.mistok.app.workshop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.content.LocalShelf;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A workshop on a real ledger and journal in Vinnytsia, with an author, a reviewer, an admin and a
/// librarian.
public final class Workbench implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private final Path data;
    private KioskStore store;
    private Journal journal;
    private Acts acts;
    private String who = "author";
    public Ledger ledger;
    public People people;
    public Desk staff;
    public LocalShelf local;
    public SurveyWorkshop workshop;
    public SurveyDesk desk;

    public Workbench(Path data) {
        this.data = data;
        try (var fresh = KioskStore.open(data);
                var first = Ledger.open(data, fresh)) {
            List.of("author", "reviewer", "admin", "librarian").forEach(role -> know(first, role));
        }
        open();
    }

    @SuppressWarnings("NullAway.Init")
    private void open() {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> NOW, NOW);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        people = new People(ledger);
        staff =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", NOW)),
                        people,
                        new Audit(acts));
        local = LocalShelf.open(ledger, NOW, fact -> journal.append(fact, ORIGIN));
        workshop = new SurveyWorkshop(local.packs(), local.work(), ledger, () -> NOW);
        desk = new SurveyDesk(staff, workshop);
    }

    /// Each is called as their role.
    private static void know(Ledger ledger, String role) {
        ledger.append(
                "staff.known",
                Map.of("id", role, "name", role, "roles", List.of(role), "pin", role));
    }

    public void signIn(String staff) {
        who = staff;
    }

    public void restart() {
        close();
        open();
    }

    public Shelf shelf() {
        return local.packs().get();
    }

    /// Who did what, the oldest first.
    public List<String> acts() {
        return acts.list(0, 1000).stream()
                .map(act -> act.acted().staff() + ":" + act.acted().action())
                .toList();
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
