package ua.mistok.app.console.plan;

import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.Way;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.results.Results;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.text.Language;

/// What stands behind the views of plans, on a real ledger and journal, with a librarian, a trainer
/// and a clock.
final class KioskOfPlans implements AutoCloseable {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final IdeaBank ideas;
    final PlanShelf plans;
    final Unsaved<Sketch> invitations = new Unsaved<>();
    private final Unsaved<ActionPlan> unsaved = new Unsaved<>();
    private final CampaignShelf campaigns;
    private final Results results;
    private Instant now = LocalDateTime.parse("2026-12-02T10:30").atZone(Showing.KYIV).toInstant();
    private final StaffedKiosk kiosk;

    KioskOfPlans(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> now,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        ideas = new IdeaBank(kiosk.ledger, () -> now);
        plans = new PlanShelf(kiosk.ledger, () -> now);
        campaigns =
                new CampaignShelf(() -> SHELF, kiosk.ledger, new Pictures(kiosk.ledger), () -> now);
        results = new Results(new TallyStore(kiosk.store)::find, SHELF::surveys, () -> now);
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return kiosk.acts();
    }

    void signIn(String staff) {
        kiosk.signIn(staff);
    }

    /// @return id of a plan that somebody writes on
    String begin(Optional<String> idea) {
        return PlansView.begin(plans, unsaved, kiosk.desk, () -> now, idea);
    }

    /// So many visitors do an exercise to its end.
    void finish(int times, String demo) {
        for (var time = 0; time < times; time++) {
            kiosk.journal.append(new DemoBegan(demo, 1, Way.ALONE, Optional.empty()), ORIGIN);
            kiosk.journal.append(
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
        return new PlansView(plans, unsaved, ideas, campaigns, results, kiosk.desk, () -> now);
    }

    PlanView planView() {
        return new PlanView(
                plans,
                unsaved,
                ideas,
                campaigns,
                invitations,
                results,
                kiosk.people,
                kiosk.desk,
                () -> now);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
