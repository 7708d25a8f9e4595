package ua.mistok.app.tally;

import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;

/// What a class counts for: by its lesson, and by the code of whoever led it.
final class Classes {

    /// Nobody told a code.
    private static final String UNKNOWN = "";

    private final Sheet sheet;

    Classes(Sheet sheet) {
        this.sheet = sheet;
    }

    void count(ClassBegan began) {
        sheet.count(Measure.CLASS, began.lesson(), began.version(), Measure.STARTED);
        led(began.trainer().orElse(UNKNOWN), Measure.SEATS, began.seats());
    }

    void count(ClassEnded ended) {
        var lesson = ended.lesson();
        sheet.count(Measure.CLASS, lesson, ended.version(), Measure.FINISHED);
        sheet.count(Measure.CLASS, lesson, ended.version(), Measure.SEATED, ended.people());
        var trainer = ended.trainer().orElse(UNKNOWN);
        led(trainer, Measure.FINISHED, 1);
        ended.came().ifPresent(people -> led(trainer, Measure.PEOPLE, people));
        ended.pairs().ifPresent(pairs -> count(trainer, pairs));
        led(trainer, Measure.TRAINED, ended.trained().size());
        ended.trained().forEach(code -> sheet.count(Measure.TRAINED, code, 0, trainer));
    }

    private void count(String trainer, ClassEnded.Pairs pairs) {
        led(trainer, Measure.PAIRS, pairs.n());
        led(trainer, Measure.SURE_BEFORE, pairs.before());
        led(trainer, Measure.SURE_AFTER, pairs.after());
    }

    private void led(String trainer, String what, int n) {
        if (n > 0) {
            sheet.count(Measure.CASCADE, what, 0, "", n);
            sheet.split(Dimension.TRAINER, trainer);
        }
    }
}
