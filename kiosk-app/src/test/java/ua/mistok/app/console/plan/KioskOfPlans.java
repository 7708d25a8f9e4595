package ua.mistok.app.console.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.Way;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.text.Language;

/// What stands behind the views of plans, on a real ledger and journal, with a librarian, a trainer
/// and a clock.
final class KioskOfPlans implements AutoCloseable {

    private static final Shelf SHIPPED = Shelf.shipped();
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final IdeaBank ideas;
    final PlanShelf plans;
    final Unsaved<Sketch> invitations = new Unsaved<>();
    private final Unsaved<ActionPlan> unsaved = new Unsaved<>();
    private final CampaignShelf campaigns;
    private final Results results;
    private final Desk desk;
    private final People people;
    private final KioskStore store;
    private final Journal journal;
    private final Acts acts;
    private final Ledger ledger;
    private String who = "natalia";
    private Instant now = LocalDateTime.parse("2026-12-02T10:30").atZone(Showing.KYIV).toInstant();

    KioskOfPlans(Path data) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, now);
        ledger = Ledger.open(data, store);
        acts = new Acts(journal, store, ORIGIN);
        know("natalia", "Наталія Коваль", "librarian");
        know("ihor", "Ігор Сич", "trainer");
        people = new People(ledger);
        ideas = new IdeaBank(ledger, () -> now);
        plans = new PlanShelf(ledger, () -> now);
        campaigns = new CampaignShelf(() -> SHIPPED, ledger, new Pictures(ledger), () -> now);
        results = new Results(new TallyStore(store)::find, SHIPPED::surveys, () -> now);
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

    /// @return id of a plan that somebody writes on
    String begin(Optional<String> idea) {
        return PlansView.begin(plans, unsaved, desk, () -> now, idea);
    }

    /// So many visitors do an exercise to its end.
    void finish(int times, String demo) {
        for (var time = 0; time < times; time++) {
            journal.append(new DemoBegan(demo, 1, Way.ALONE, Optional.empty()), ORIGIN);
            journal.append(
                    new DemoEnded(
                            demo,
                            1,
                            Way.ALONE,
                            Ending.FINISHED,
                            Stay.values()[0],
                            List.of(),
                            Optional.empty()),
                    ORIGIN);
        }
    }

    void weeksPass(int weeks) {
        now = now.plus(Duration.ofDays(7L * weeks));
    }

    PlansView plansView() {
        return new PlansView(plans, unsaved, ideas, campaigns, results, desk, () -> now);
    }

    PlanView planView() {
        return new PlanView(
                plans, unsaved, ideas, campaigns, invitations, results, people, desk, () -> now);
    }

    @Override
    public void close() {
        ledger.close();
        journal.close();
        store.close();
    }
}
