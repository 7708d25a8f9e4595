package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.hub.results.Cascade;
import ua.mistok.app.hub.results.Cascade.Branch;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Label;
import ua.mistok.app.tables.Told;

/// The cascade as a flat table, for files: a row for each trainer, with who trained her.
record CascadeTable(Component at, Cascade cascade) {

    Figures figures() {
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
