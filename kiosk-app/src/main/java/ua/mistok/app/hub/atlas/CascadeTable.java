package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.mistok.app.hub.results.Cascade;
import ua.mistok.app.hub.results.Cascade.Branch;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Label;
import ua.mistok.app.tables.Told;

/// The cascade as flat tables, for files: the whole, those who led most, and a row for each trainer
/// with who trained her. The first two find room on the page of a report.
record CascadeTable(Component at, Cascade cascade) {

    private static final int LEADING = 12;

    List<Figures> all() {
        return List.of(whole(), leading(), everybody());
    }

    private Figures whole() {
        var whole = cascade.whole();
        var table =
                new Figures(
                        new Label("cascade-whole", at.getTranslation("hub.cascade.whole")),
                        Label.all(at, "console.what", "console.how-many"));
        of(table, "train", Told.number(at, cascade.trainersOfTrainers()));
        of(table, "lead", Told.number(at, cascade.trainers()));
        of(table, "classes", Told.number(at, whole.classes()));
        of(table, "column.seats", Told.number(at, whole.seats()));
        of(table, "column.people", Told.count(at, whole.people()));
        of(table, "column.before", Told.percent(at, whole.before()));
        of(table, "column.after", Told.percent(at, whole.after()));
        return table;
    }

    private void of(Figures table, String key, Told told) {
        table.row(new Label(key, at.getTranslation("hub.cascade." + key)), List.of(told), -1);
    }

    private Figures leading() {
        var most =
                cascade.all().stream()
                        .filter(branch -> !CascadeName.isShared(branch.code()))
                        .sorted(
                                Comparator.comparing((Branch branch) -> -branch.led().classes())
                                        .thenComparing(Branch::code))
                        .limit(LEADING)
                        .toList();
        var table =
                new Figures(
                        new Label("cascade-leading", at.getTranslation("hub.cascade.leading")),
                        List.of(head("trainer"), head("classes"), head("people")));
        for (var branch : most) {
            var led = branch.led();
            table.row(
                    name(branch),
                    List.of(Told.number(at, led.classes()), Told.count(at, led.people())),
                    led.classes() * 100.0 / Math.max(1, most.getFirst().led().classes()));
        }
        return table;
    }

    private Figures everybody() {
        var head =
                List.of(
                        head("trainer"),
                        head("by"),
                        head("trained"),
                        head("classes"),
                        head("seats"),
                        head("people"),
                        head("before"),
                        head("after"));
        var table =
                new Figures(new Label("cascade", at.getTranslation("hub.cascade")), head)
                        .note(at.getTranslation("hub.cascade.note"));
        cascade.all().forEach(branch -> table.row(name(branch), cells(branch), -1));
        return table;
    }

    private Label head(String column) {
        return new Label(column, at.getTranslation("hub.cascade.column." + column));
    }

    private Label name(Branch branch) {
        return new Label(branch.code(), CascadeName.of(at, branch.code()));
    }

    private List<Told> cells(Branch branch) {
        var led = branch.led();
        var cells = new ArrayList<Told>();
        cells.add(
                branch.by()
                        .map(code -> new Told(CascadeName.of(at, code), Cell.text(code)))
                        .orElseGet(Told::nothing));
        cells.add(Told.number(at, led.trained()));
        cells.add(Told.number(at, led.classes()));
        cells.add(Told.number(at, led.seats()));
        cells.add(Told.count(at, led.people()));
        cells.add(Told.percent(at, led.before()));
        cells.add(Told.percent(at, led.after()));
        return cells;
    }
}
