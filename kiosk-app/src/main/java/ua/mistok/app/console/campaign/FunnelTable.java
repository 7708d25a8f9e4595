package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.results.CampaignFunnel;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Label;
import ua.mistok.app.tables.Told;

/// How far a campaign brought people, in all and by the channel that they came by.
final class FunnelTable {

    private FunnelTable() {}

    static Component of(Component at, CampaignFunnel funnel) {
        var table =
                new Figures(
                        Label.of(at, "console.campaigns.funnel"),
                        Label.all(
                                at,
                                "console.campaigns.source",
                                "console.shown",
                                "console.touched",
                                "console.started",
                                "console.finished",
                                "console.surveyed"));
        var all = funnel.whole().touched();
        table.row(
                Label.of(at, "console.campaigns.source.all"),
                cells(at, funnel.whole(), Told.count(at, funnel.whole().surveyed()), true),
                all > 0 ? 100 : -1);
        funnel.sources()
                .forEach(
                        (via, of) ->
                                table.row(
                                        source(at, via),
                                        cells(at, of, Told.nothing(), via == Via.SLIDE),
                                        all > 0 ? of.touched() * 100.0 / all : -1));
        table.note(at.getTranslation("console.campaigns.funnel.note"));
        table.setId("funnel");
        return table.draw();
    }

    /// Only slides are known to have been shown.
    private static List<Told> cells(Component at, Funnel of, Told surveyed, boolean isShown) {
        return List.of(
                isShown ? Told.number(at, of.shown()) : Told.nothing(),
                Told.number(at, of.touched()),
                Told.number(at, of.started()),
                Told.number(at, of.finished()),
                surveyed);
    }

    private static Label source(Component at, Via via) {
        var key = via.name().toLowerCase(Locale.ROOT);
        return new Label(key, at.getTranslation("console.source." + key));
    }
}
