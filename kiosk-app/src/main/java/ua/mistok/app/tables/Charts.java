package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.List;
import ua.mistok.app.paper.ReportPage.Chart;
import ua.mistok.app.paper.ReportPage.Row;

/// Tables of a page as they stand in a report on paper.
public final class Charts {

    private Charts() {}

    public static Chart of(Figures table) {
        var rows =
                table.rows().stream()
                        .map(row -> new Row(row.name().words(), row.words(), row.part()))
                        .toList();
        return new Chart(table.caption(), table.headWords(), rows, table.note());
    }

    /// The numbers that lead a page, as a table of their own.
    ///
    /// @param note what to know when reading them
    public static Chart of(Component at, List<Kpi> headline, String note) {
        var rows =
                headline.stream()
                        .map(kpi -> new Row(kpi.what(), List.of(kpi.number(), kpi.beside()), -1))
                        .toList();
        return new Chart(at.getTranslation("console.headline"), List.of(), rows, note);
    }
}
