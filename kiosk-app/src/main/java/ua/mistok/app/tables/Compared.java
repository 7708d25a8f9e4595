package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.results.Results;

/// A period beside another one of its kind: like with like. Where one has more weeks than the
/// other, as months have four or five, numbers of people are told by week.
///
/// @param other a year beside a year, a month beside a month
public record Compared(Component at, Results results, Period period, Period other) {

    public Compared {
        if (!period.getClass().equals(other.getClass())) {
            throw new IllegalArgumentException("a " + period + " is not like a " + other);
        }
    }

    public Figures table() {
        var now = results.activity(period);
        var then = results.activity(other);
        var shift = results.shift(period);
        var before = results.shift(other);
        var table =
                new Figures(
                                Label.of(at, "console.compared"),
                                List.of(
                                        Label.of(at, "console.what"),
                                        Tell.label(at, period),
                                        Tell.label(at, other),
                                        Label.of(at, "console.difference")))
                        .note(note());
        numbers(table, "console.touched", shown(now.touched()), shown(then.touched()));
        numbers(table, "console.started", shown(now.started()), shown(then.started()));
        numbers(table, "console.finished", shown(now.finished()), shown(then.finished()));
        var finished = now.finishedOfStarted();
        var once = then.finishedOfStarted();
        table.row(
                Label.of(at, "console.compared.finished"),
                List.of(share(finished), share(once), points(finished, once)),
                finished.map(Share::percent).orElse(-1));
        numbers(table, "console.surveyed", now.surveyed(), then.surveyed());
        numbers(table, "console.pairs", shift.pairs(), before.pairs());
        shares(table, "console.compared.before", shift.highBefore(), before.highBefore());
        shares(table, "console.compared.after", shift.highAfter(), before.highAfter());
        return table;
    }

    private String note() {
        return at.getTranslation(
                isByWeek() ? "console.compared.by-week" : "console.compared.whole",
                weeks(period),
                weeks(other));
    }

    private int weeks(Period of) {
        return results.calendar().leaves(of).size();
    }

    private boolean isByWeek() {
        return weeks(period) != weeks(other);
    }

    private static Shown shown(int n) {
        return new Shown.Count(n);
    }

    private void numbers(Figures table, String key, Shown now, Shown then) {
        table.row(
                Label.of(at, key),
                List.of(number(now, period), number(then, other), change(now, then)),
                -1);
    }

    private Told number(Shown shown, Period of) {
        return isByWeek() && shown instanceof Shown.Count(var n)
                ? decimal(byWeek(n, of))
                : Told.count(at, shown);
    }

    private double byWeek(int n, Period of) {
        return n / (double) Math.max(1, weeks(of));
    }

    private Told decimal(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return new Told(Tell.decimal(at, rounded.doubleValue()), new Cell.Number(rounded));
    }

    /// In per cent of what it was then.
    private Told change(Shown now, Shown then) {
        if (now instanceof Shown.Count(var n) && then instanceof Shown.Count(var was) && was > 0) {
            var ratio = byWeek(n, period) / byWeek(was, other);
            var percent = (int) Math.round((ratio - 1) * 100);
            return new Told(Tell.signed(percent) + "\u00a0%", new Cell.Percent(percent));
        }
        return Told.nothing();
    }

    private void shares(Figures table, String key, Optional<Share> now, Optional<Share> then) {
        table.row(
                Label.of(at, key),
                List.of(Told.percent(at, now), Told.percent(at, then), points(now, then)),
                now.map(Share::percent).orElse(-1));
    }

    /// Of what people did, which is told at any size: where there is none, nobody began.
    private static Told share(Optional<Share> share) {
        return share.map(Told::percent).orElseGet(Told::nothing);
    }

    /// In percentage points.
    private Told points(Optional<Share> now, Optional<Share> then) {
        if (now.isEmpty() || then.isEmpty()) {
            return Told.nothing();
        }
        var points = now.get().percent() - then.get().percent();
        return new Told(
                at.getTranslation("console.compared.points", Tell.signed(points)),
                Cell.number(points));
    }
}
