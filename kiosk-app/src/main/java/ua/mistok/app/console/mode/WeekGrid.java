package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import ua.mistok.app.console.mode.WeekRows.Row;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;

/// The week as a grid: a column a day, a row a quarter of an hour. Hours that began later lie over
/// the others; a night goes on at the top of the next day.
final class WeekGrid extends Div {

    private static final int QUARTER = 15;
    private static final int DAY = 24 * 60;
    private static final int FIRST = 8 * 60;
    private static final int LAST = 20 * 60;

    /// Where the rows of the hours begin; the first row names the days.
    private static final int HEAD = 2;

    private final Function<ModeId, Mode> modes;
    private final Consumer<Row> chosen;
    private int from = FIRST;
    private int to = LAST;

    /// @param chosen hears which hours were touched
    WeekGrid(Function<ModeId, Mode> modes, Consumer<Row> chosen) {
        this.modes = modes;
        this.chosen = chosen;
        addClassName("week");
    }

    /// @param on the row that is being edited, if any
    void draw(WeekRows week, List<Row> on, ZonedDateTime now) {
        removeAll();
        fit(week);
        var quarters = (to - from) / QUARTER;
        getElement().getStyle().set("--quarters", Integer.toString(quarters));
        for (var day : DayOfWeek.values()) {
            add(head(day, now));
        }
        for (var minute = from; minute < to; minute += 60) {
            add(hour(minute));
        }
        week.rows.stream()
                .sorted(Comparator.comparing(row -> row.from))
                .forEach(
                        row ->
                                row.days.stream()
                                        .sorted()
                                        .forEach(day -> add(row, day, on.contains(row))));
        addNow(now);
    }

    /// From the first hour to the last that is in the week, and at least the usual day.
    private void fit(WeekRows week) {
        from = FIRST;
        to = LAST;
        for (var row : week.rows) {
            var start = minute(row.from);
            var end = end(row);
            from = Math.min(from, end > DAY ? 0 : start / 60 * 60);
            to = Math.max(to, Math.min(DAY, (end + 59) / 60 * 60));
        }
    }

    private Component head(DayOfWeek day, ZonedDateTime now) {
        var head = new Div(ModeTell.day(this, day));
        head.addClassName("week__d");
        head.setClassName("is-today", day == now.getDayOfWeek());
        place(head, day.getValue() + 1, 1, 2);
        return head;
    }

    private Component hour(int minute) {
        var hour = new Div(ModeTell.time(LocalTime.of(minute / 60, 0)));
        hour.addClassName("week__h");
        place(hour, 1, line(minute), line(minute + 60));
        return hour;
    }

    private void add(Row row, DayOfWeek day, boolean isOn) {
        var end = end(row);
        add(slot(row, day, minute(row.from), Math.min(end, DAY), isOn));
        if (end > DAY) {
            add(slot(row, day.plus(1), 0, end - DAY, isOn));
        }
    }

    private Component slot(Row row, DayOfWeek day, int start, int end, boolean isOn) {
        var mode = modes.apply(row.mode);
        var name = ModeTell.name(this, mode);
        var time = ModeTell.time(row.from) + "–" + ModeTell.time(row.to);
        var html = Dom.escape(name) + "<small>" + Dom.escape(time) + "</small>";
        var slot =
                Dom.button(
                        "slot slot--" + ModeTell.key(mode.kind()), html, () -> chosen.accept(row));
        slot.setClassName("is-on", isOn);
        slot.getElement()
                .setAttribute("aria-label", ModeTell.day(this, day) + ", " + time + ", " + name);
        place(slot, day.getValue() + 1, line(start), line(end));
        return slot;
    }

    private void addNow(ZonedDateTime now) {
        var minute = minute(now.toLocalTime());
        if (from <= minute && minute < to) {
            var line = new Div();
            line.addClassName("now-line");
            line.getElement().setAttribute("aria-hidden", true);
            place(line, now.getDayOfWeek().getValue() + 1, line(minute), line(minute) + 1);
            add(line);
        }
    }

    private int line(int minute) {
        return HEAD + (minute - from) / QUARTER;
    }

    private static void place(Component cell, int column, int from, int to) {
        cell.getElement()
                .getStyle()
                .set("grid-column", Integer.toString(column))
                .set("grid-row", from + " / " + Math.max(to, from + 1));
    }

    private static int end(Row row) {
        return row.to.isAfter(row.from) ? minute(row.to) : DAY + minute(row.to);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
