package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Table;
import ua.mistok.app.results.Afterwards;

/// What became of classes, side by side: how confident people were before, how confident after,
/// and how many have used a real service when they were asked weeks later.
record LessonTable(Component at, Shelf shelf, Shift shift, Afterwards later) {

    private static final int BESIDE = 5;

    /// Without rows where nothing may be told.
    Figures table() {
        var table =
                new Figures(
                                Label.of(at, "console.lessons"),
                                Label.all(
                                        at,
                                        "console.lesson",
                                        "console.pairs",
                                        "console.before",
                                        "console.after",
                                        "console.later",
                                        "console.used"))
                        .note(at.getTranslation("console.lessons.note"));
        if (later.answered().isShown()) {
            table.row(
                    Label.of(at, "console.all-lessons"),
                    List.of(
                            Told.nothing(),
                            Told.nothing(),
                            Told.nothing(),
                            Told.count(at, later.answered()),
                            Told.percent(at, later.used())),
                    later.used().map(Share::percent).orElse(-1));
        }
        var told = single(later.lessons());
        var shifts = single(shift.services());
        var known =
                shelf.packs().lessons(shelf.place()).stream()
                        .map(lesson -> lesson.id().slug())
                        .collect(Collectors.toSet());
        var lessons = new TreeSet<>(told.keySet());
        shifts.keySet().stream().filter(known::contains).forEach(lessons::add);
        lessons.forEach(lesson -> row(table, lesson, shifts, told));
        return table;
    }

    private void row(
            Figures table,
            String lesson,
            Map<String, Table.Group> shifts,
            Map<String, Table.Group> told) {
        var cells = new ArrayList<Told>();
        var pairs = shifts.get(lesson);
        if (pairs == null) {
            cells.addAll(Told.tooFew(at, 3));
        } else {
            cells.add(Told.number(at, pairs.count()));
            cells.add(Told.percent(at, pairs.share(Shift.BEFORE)));
            cells.add(Told.percent(at, pairs.share(Shift.AFTER)));
        }
        var weeks = told.get(lesson);
        if (weeks == null) {
            cells.addAll(Told.tooFew(at, BESIDE - cells.size()));
        } else {
            cells.add(Told.number(at, weeks.count()));
            cells.add(Told.percent(at, weeks.share(Afterwards.USED)));
        }
        var used = weeks == null ? -1 : weeks.share(Afterwards.USED).map(Share::percent).orElse(-1);
        table.row(new Label(lesson, Tell.exercise(at, shelf, lesson)), cells, used);
    }

    /// What stands for itself and is not put together with others.
    private static Map<String, Table.Group> single(Table of) {
        return of.groupsShown().stream()
                .filter(Table.Group::isSingle)
                .collect(
                        Collectors.toMap(
                                group -> group.categories().getFirst(), Function.identity()));
    }
}
