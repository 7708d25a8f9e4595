package ua.mistok.app.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.results.Results;
import ua.mistok.app.tables.Exports;
import ua.mistok.app.tables.Kpi;
import ua.mistok.app.tables.Overview;
import ua.mistok.app.tables.PeriodPicker;
import ua.mistok.app.tables.Tell;

/// How far people came, how confident they became, and the way to each survey.
@StaffOnly(Permission.SEE_RESULTS)
@Route(value = "staff/results", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ResultsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Results results;
    private final transient PackShelf shelf;
    private final transient CampaignShelf campaigns;
    private final transient Exports exports;
    private final PeriodPicker picker;
    private final Paragraph note = new Paragraph();
    private final Div headline = new Div();
    private final Section surveys = new Section();
    private final Div tables = new Div();
    private final Div downloads = new Div();
    private transient Period period;

    public ResultsView(Results results, PackShelf shelf, CampaignShelf campaigns, Exports exports) {
        this.results = results;
        this.shelf = shelf;
        this.campaigns = campaigns;
        this.exports = exports;
        addClassName("view");
        var calendar = results.calendar();
        period = PeriodPicker.newest(calendar.roots());
        picker = new PeriodPicker(calendar, period, this::choose);
        var bar = new Div(picker, downloads);
        bar.addClassName("toolbar");
        downloads.addClassName("toolbar");
        note.addClassName("caption");
        surveys.addClassName("panel");
        tables.addClassNames("cols");
        add(bar, note, headline, surveys, tables);
    }

    private void choose(Period chosen) {
        period = chosen;
        draw();
    }

    private void draw() {
        var page = new Overview(this, results, campaigns.onto(shelf.now()), period);
        var overview = page.tables();
        headline.removeAll();
        headline.add(Kpi.row(page.headline()));
        tables.removeAll();
        overview.forEach(table -> tables.add(table.draw()));
        downloads.removeAll();
        var name = "results";
        exports.of(this, name, getTranslation("console.results"), period, overview)
                .forEach(downloads::add);
        listSurveys();
    }

    private void listSurveys() {
        surveys.removeAll();
        surveys.add(new H2(getTranslation("console.surveys")));
        var list = new Div();
        list.addClassName("toolbar");
        for (var survey : results.surveys()) {
            var words = Tell.survey(this, survey, results.surveys());
            var link =
                    new Anchor(
                            "staff/survey/" + survey.id().slug() + "/" + survey.version(), words);
            link.addClassNames("btn");
            link.getElement().setAttribute("router-link", true);
            list.add(link);
        }
        surveys.add(list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        note.setText(getTranslation("console.whole-weeks"));
        picker.name();
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.results");
    }
}
