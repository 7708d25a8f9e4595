package ua.mistok.app.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.lesson.SeatCard;

/// A class ends at ten, four hours before its planned end.
class HeldClassTest {

    private static final Instant NOW =
            LocalDateTime.parse("2026-12-02T10:00").atZone(Showing.KYIV).toInstant();

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private ClassShelf classes;
    private ClassPlan plan;

    @BeforeEach
    void plan() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        classes = new ClassShelf(() -> SHELF, ledger, () -> NOW, new Random(7));
        var begun = classes.begin(classes.findLesson("first-steps").orElseThrow(), Set.of());
        plan =
                new ClassPlan(
                        begun.id(),
                        begun.lesson(),
                        Optional.of(classes.today()),
                        begun.from(),
                        begun.until(),
                        "Читальна зала",
                        "Бібліотека № 0",
                        begun.partner(),
                        "Наталія Коваль",
                        begun.trainer(),
                        begun.assists(),
                        begun.invites(),
                        begun.places(),
                        begun.turn(),
                        begun.word(),
                        begun.seed());
        assertThat(classes.save(plan, 0, "natalia")).isInstanceOf(Saving.Saved.class);
        assertThat(classes.slides()).hasSize(1);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void once_it_was_held_with_its_cards_it_invites_nobody_any_more() {
        classes.hold(SeatCard.of(plan.seed(), plan.places() - 2), "natalia");

        assertThat(classes.slides()).isEmpty();
        assertThat(classes.find(plan.id()).map(ClassPlan::turn)).contains(Turn.HELD);
        assertThat(classes.past()).extracting(ClassPlan::id).containsExactly(plan.id());
    }

    @Test
    void a_class_with_other_cards_changes_no_plan() {
        classes.hold(SeatCard.of("another", plan.places()), "natalia");

        assertThat(classes.slides()).hasSize(1);
    }
}
