package ua.mistok.app.console.timetable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.console.certificate.Certifying;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What stands behind the views of classes, on a real ledger, with a librarian, an author and a
/// clock.
final class KioskOfClasses implements AutoCloseable {

    private static final Shelf SHIPPED = Shelf.shipped();
    private static final Instant NOW =
            LocalDateTime.parse("2026-12-02T10:30").atZone(Showing.KYIV).toInstant();
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final ClassShelf classes;
    final PlanShelf plans;
    final CampaignShelf campaigns;
    private final Unsaved<ClassPlan> unsaved = new Unsaved<>();
    private final StaffedKiosk kiosk;
    private final Identity identity;

    KioskOfClasses(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> NOW,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        identity = Identity.open(data);
        classes = new ClassShelf(() -> SHIPPED, kiosk.ledger, () -> NOW, new Random(7));
        plans = new PlanShelf(kiosk.ledger, () -> NOW);
        campaigns =
                new CampaignShelf(
                        () -> SHIPPED, kiosk.ledger, new Pictures(kiosk.ledger), () -> NOW);
        campaigns.showBeside(classes::slides);
    }

    /// What staff did here, the oldest first, by their stable names.
    List<String> acts() {
        return kiosk.acts();
    }

    void signIn(String staff) {
        kiosk.signIn(staff);
    }

    /// @return id of a class that somebody writes on
    String begin(String lesson) {
        return classesView().begin(classes.findLesson(lesson).orElseThrow());
    }

    ClassesView classesView() {
        return new ClassesView(classes, unsaved, plans, kiosk.desk, () -> NOW);
    }

    ClassView classView() {
        return new ClassView(
                classes,
                unsaved,
                kiosk.people,
                kiosk.desk,
                () -> NOW,
                Optional.empty(),
                new Certifying(
                        identity,
                        new Membership(kiosk.ledger, () -> NOW),
                        new DesiredState(kiosk.ledger),
                        Optional.empty(),
                        () -> NOW));
    }

    Shelf onScreen() {
        return campaigns.onto(SHIPPED);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
