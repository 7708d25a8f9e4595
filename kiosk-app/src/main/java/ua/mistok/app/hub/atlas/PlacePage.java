package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.results.Results;
import ua.mistok.app.tables.Compared;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Kpi;
import ua.mistok.app.tables.Overview;
import ua.mistok.app.tables.SurveyTables;
import ua.mistok.config.survey.Survey;

/// What a place tells of a period: the tables of its page, which a report and a program that asks
/// get too, and neither of them more.
///
/// @param place one that is known
public record PlacePage(
        Component at, HubResults hub, Shelf shelf, Places places, String place, Period period) {

    /// The numbers that lead the page.
    public List<Kpi> headline() {
        return overview().headline();
    }

    /// What people did and how confident they became, and the places that lie in this one.
    public List<Figures> tables() {
        var tables = new ArrayList<>(overview().tables());
        tables.addAll(Math.min(1, tables.size()), below().tables());
        return List.copyOf(tables);
    }

    /// What they said to a version of a survey.
    public List<Figures> tables(Survey survey) {
        return results()
                .survey(survey.id().slug(), survey.version(), period)
                .map(told -> new SurveyTables(at, shelf, told).tables())
                .orElse(List.of());
    }

    /// Whether anything may be told of what they said.
    public boolean isAnswered(Survey survey) {
        return results().survey(survey.id().slug(), survey.version(), period).stream()
                .flatMap(told -> told.editions().stream())
                .anyMatch(edition -> edition.numbers().complete().isShown());
    }

    /// The period beside another one of its kind.
    Figures compared(Period other) {
        return new Compared(at, results(), period, other).table();
    }

    /// The place beside the others that lie in what is around it; whoever sees that may see it.
    Optional<Figures> beside(String around) {
        return below().beside(around);
    }

    Optional<RegionTiles> map() {
        return below().map();
    }

    private Overview overview() {
        return new Overview(at, results(), shelf, period, false);
    }

    private Below below() {
        return new Below(at, hub, places, place, results().calendar(), period);
    }

    private Results results() {
        return hub.find(place).orElseThrow();
    }
}
