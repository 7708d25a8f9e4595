package ua.mistok.app.hub.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.atlas.PlacePage;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.paper.ReportPage;
import ua.mistok.app.paper.ReportPage.Chart;
import ua.mistok.app.tables.Charts;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Speaker;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// Sets reports on paper.
record ReportPress(HubResults hub, Shelf shelf, Places places) {

    /// @param now which date stands on it
    byte[] pdf(ReportName name, Heard heard, Instant now) {
        var at = new Speaker(name.language());
        var page = new PlacePage(at, hub, shelf, places, name.place(), name.period());
        var charts = new ArrayList<Chart>();
        charts.add(Charts.of(at, page.headline(), note(at, heard, now)));
        var tables = page.tables().stream().filter(Figures::isTold).toList();
        if (name.kind() == ReportKind.LIBRARY_WEEK) {
            tables.stream().filter(ReportPress::isOfLibrary).map(Charts::of).forEach(charts::add);
        } else {
            tables.stream().filter(table -> !isLong(table)).map(Charts::of).forEach(charts::add);
            shelf.surveys().forEach(survey -> charts.addAll(charts(at, page, survey)));
            tables.stream().filter(ReportPress::isLong).map(Charts::of).forEach(charts::add);
        }
        var lead = Tell.period(at, name.period()) + ". " + at.getTranslation("console.whole-weeks");
        return new ReportPage(
                        ReportTell.title(at, places, name),
                        lead,
                        charts,
                        name.language(),
                        Tell.wording(at),
                        name.kind().pages())
                .pdf()
                .bytes();
    }

    /// A library is one place: what it would tell of the places in it, it tells of itself.
    private static boolean isOfLibrary(Figures table) {
        return !table.name().key().startsWith("places");
    }

    /// Steps of exercises: a table for each, behind everything else.
    private static boolean isLong(Figures table) {
        return table.name().key().startsWith("stumbles");
    }

    /// Of how many libraries it is, and whom it does not speak for.
    private static String note(Speaker at, Heard heard, Instant now) {
        return at.getTranslation(
                "hub.report.made-of",
                heard.libraries(),
                heard.all(),
                Tell.day(now.atZone(Week.KYIV).toLocalDate()));
    }

    /// A survey that nobody answered says nothing here.
    private static List<Chart> charts(Speaker at, PlacePage page, Survey survey) {
        if (!page.isAnswered(survey)) {
            return List.of();
        }
        var name = survey.name().in(Tell.language(at));
        return page.tables(survey).stream()
                .filter(Figures::isTold)
                .map(Charts::of)
                .map(
                        chart ->
                                new Chart(
                                        name + " — " + chart.caption(),
                                        chart.head(),
                                        chart.rows(),
                                        chart.note()))
                .toList();
    }
}
