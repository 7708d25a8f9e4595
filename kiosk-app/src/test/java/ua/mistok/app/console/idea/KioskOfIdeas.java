package ua.mistok.app.console.idea;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
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
    Instant now = LocalDateTime.parse("2026-12-02T10:30").atZone(Showing.KYIV).toInstant();
    private final StaffedKiosk kiosk;

    KioskOfIdeas(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> now,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        ideas = new IdeaBank(kiosk.ledger, () -> now);
        plans = new PlanShelf(kiosk.ledger, () -> now);
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return kiosk.acts();
    }

    void signIn(String staff) {
        kiosk.signIn(staff);
    }

    /// A visitor's.
    String leave(String words) {
        return ideas.leave(Optional.empty(), "uk", words).orElseThrow();
    }

    IdeasView ideasView() {
        return new IdeasView(ideas, plans, kiosk.people, kiosk.desk);
    }

    IdeaView ideaView() {
        return new IdeaView(ideas, plans, unsaved, kiosk.people, kiosk.desk, () -> now);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
