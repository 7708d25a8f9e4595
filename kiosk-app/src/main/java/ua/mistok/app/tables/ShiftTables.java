package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;

/// Confidence before and after exercises: the figure that funders ask for, and what it is of.
record ShiftTables(Component at, Shelf shelf, Shift shift) {

    /// The share of 7 to 10 over the pairs, in all and by exercise.
    ///
    /// @param activity of each exercise
    Figures shares(Map<String, Funnel> activity) {
        var table =
                new Figures(
                                Label.of(at, "console.shift"),
                                Label.all(
                                        at,
                                        "console.exercise",
                                        "console.finished",
                                        "console.pairs",
                                        "console.before",
                                        "console.after"))
                        .note(say("console.shift.note"));
        if (shift.pairs() instanceof Shown.Count(var pairs)) {
            var all = activity.values().stream().mapToInt(Funnel::finished).sum();
            table.row(
                    Label.of(at, "console.all"),
                    List.of(
                            Told.number(at, all),
                            Told.number(at, pairs),
                            Told.percent(at, shift.highBefore()),
                            Told.percent(at, shift.highAfter())),
                    shift.highAfter().map(Share::percent).orElse(-1));
        }
        for (var group : shift.services().groupsShown()) {
            service(table, group, activity);
        }
        return table;
    }

    private void service(Figures table, Table.Group group, Map<String, Funnel> activity) {
        var finished =
                group.categories().stream()
                        .mapToInt(id -> activity.containsKey(id) ? activity.get(id).finished() : 0)
                        .sum();
        var names = group.categories().stream().map(id -> Tell.exercise(at, shelf, id)).toList();
        var name = new Label(String.join(" ", group.categories()), String.join(", ", names));
        var after = group.share(Shift.AFTER);
        table.row(
                name,
                List.of(
                        Told.number(at, finished),
                        Told.number(at, group.count()),
                        Told.percent(at, group.share(Shift.BEFORE)),
                        Told.percent(at, after)),
                after.map(Share::percent).orElse(-1));
    }

    /// Of all who finished, how many told both halves, or one.
    Figures halves(int finished) {
        var table =
                new Figures(
                                Label.of(at, "console.halves"),
                                Label.all(at, "console.what", "console.how-many"))
                        .note(say("console.halves.note"));
        var most = Math.max(1, finished);
        table.row(Label.of(at, "console.finished"), List.of(Told.number(at, finished)), 100);
        half(table, "console.both", shift.pairs(), most);
        half(table, "console.only-before", shift.onlyBefore(), most);
        half(table, "console.only-after", shift.onlyAfter(), most);
        return finished == 0 ? new Figures(table.name(), table.head()) : table;
    }

    private void half(Figures table, String key, Shown shown, int most) {
        var part = shown instanceof Shown.Count(var n) ? Math.min(100, n * 100.0 / most) : -1;
        table.row(Label.of(at, key), List.of(Told.count(at, shown)), part);
    }

    private String say(String key) {
        return at.getTranslation(key);
    }
}
