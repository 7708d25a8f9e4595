package ua.mistok.app.console.idea;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.text.Language;

/// What stands behind the views of ideas, on a real ledger and journal, with a librarian, a trainer
/// and a clock.
final class KioskOfIdeas implements AutoCloseable {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final IdeaBank ideas;
    final PlanShelf plans;
    final Unsaved<ActionPlan> unsaved = new Unsaved<>();
    final Desk desk;
    final People people;
    private final KioskStore store;
    private final Journal journal;
    private final Acts acts;
    private final Ledger ledger;
    private String who = "natalia";
    Instant now = LocalDateTime.parse("2026-12-02T10:30").atZone(Showing.KYIV).toInstant();

    KioskOfIdeas(Path data) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, now);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        know("natalia", "Наталія Коваль", "librarian");
        know("ihor", "Ігор Сич", "trainer");
        people = new People(ledger);
        ideas = new IdeaBank(ledger, () -> now);
        plans = new PlanShelf(ledger, () -> now);
        desk =
                new Desk(
                        () -> Optional.of(new SignedIn(who, people.stamp(who), "", now)),
                        people,
                        new Audit(acts));
    }

    private void know(String id, String name, String role) {
        ledger.append(
                "staff.known", Map.of("id", id, "name", name, "roles", List.of(role), "pin", id));
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return acts.list(0, 1000).stream().map(Act::acted).map(StaffActed::action).toList();
    }

    void signIn(String staff) {
        who = staff;
    }

    /// A visitor's.
    String leave(String words) {
        return ideas.leave(Optional.empty(), "uk", words).orElseThrow();
    }

    IdeasView ideasView() {
        return new IdeasView(ideas, plans, people, desk);
    }

    IdeaView ideaView() {
        return new IdeaView(ideas, plans, unsaved, people, desk, () -> now);
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
