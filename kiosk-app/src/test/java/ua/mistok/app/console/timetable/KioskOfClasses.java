package ua.mistok.app.console.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.console.certificate.Certifying;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.held.HeldClasses;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.StretchStore;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Saving;
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
    final HeldClasses held;

    KioskOfClasses(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> NOW,
                        ORIGIN,
                        new Hand("natalia", "Наталія Коваль", "librarian"),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        identity = Identity.open(data);
        held = new HeldClasses(kiosk.ledger, StretchStore.of(kiosk.store, kiosk.journal));
        classes = new ClassShelf(() -> SHELF, kiosk.ledger, () -> NOW, new Random(7));
        plans = new PlanShelf(kiosk.ledger, () -> NOW);
        campaigns =
                new CampaignShelf(() -> SHELF, kiosk.ledger, new Pictures(kiosk.ledger), () -> NOW);
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
        return new Beginning(classes, unsaved, kiosk.desk)
                .id(classes.findLesson(lesson).orElseThrow());
    }

    /// A class a week from now, as somebody saved it.
    void plan(String lesson) {
        var begun = classes.begin(classes.findLesson(lesson).orElseThrow(), Set.of());
        assertThat(classes.save(inHall(begun), 0, "natalia")).isInstanceOf(Saving.Saved.class);
    }

    private static ClassPlan inHall(ClassPlan plan) {
        return new ClassPlan(
                plan.id(),
                plan.lesson(),
                plan.on(),
                plan.from(),
                plan.until(),
                "Читальна зала",
                "Бібліотека № 0",
                plan.partner(),
                "Бібліотекар",
                plan.assists(),
                plan.invites(),
                plan.places(),
                plan.turn(),
                plan.word(),
                plan.seed());
    }

    ClassesView classesView() {
        return new ClassesView(classes, unsaved, plans, kiosk.desk, () -> NOW);
    }

    FirstLessonView firstLessonView() {
        return new FirstLessonView(classes, unsaved, kiosk.desk);
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
                        () -> NOW),
                held);
    }

    /// A class was held by a plan, with so many people at a screen.
    void hold(String plan, String lesson, int people) {
        var room = new Origin("class", ModeKind.CLASS, Language.UKRAINIAN, false);
        held.begin(
                plan,
                lesson,
                classes.today(),
                () -> {
                    kiosk.journal.append(new ClassBegan(lesson, 1, people), room);
                    return true;
                });
        kiosk.journal.append(
                new ClassEnded(lesson, 1, people, 5, ClassEnded.How.ENDED, Stay.LONGER), room);
    }

    Shelf onScreen() {
        return campaigns.onto(SHELF);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
