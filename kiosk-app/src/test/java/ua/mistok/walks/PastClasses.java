package ua.mistok.walks;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;

/// A kiosk whose library held a class by each lesson five weeks ago, and holds one in a week.
final class PastClasses {

    private static final int WEEKS = 5;

    private PastClasses() {}

    /// Before the kiosk starts.
    static void in(Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var classes =
                    new ClassShelf(Shelf::shipped, ledger, InstantSource.system(), new Random(7));
            for (var lesson : classes.lessons()) {
                save(classes, classes.begin(lesson, Set.of()), classes.today().minusWeeks(WEEKS));
            }
            var next = classes.begin(classes.lessons().getFirst(), Set.of());
            save(classes, next, classes.today().plusWeeks(1));
        }
    }

    private static void save(ClassShelf classes, ClassPlan plan, LocalDate day) {
        classes.save(
                new ClassPlan(
                        plan.id(),
                        plan.lesson(),
                        Optional.of(day),
                        plan.from(),
                        plan.until(),
                        "Читальна зала, 2-й поверх",
                        "Бібліотека",
                        "",
                        "Бібліотекар",
                        "",
                        "",
                        plan.places(),
                        plan.turn(),
                        plan.word(),
                        plan.seed()),
                0,
                "librarian");
    }
}
