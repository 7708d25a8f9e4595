package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.response.ResponseExport;
import ua.mistok.app.results.Results;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.app.tables.PeriodPicker;
import ua.mistok.app.tables.Picker;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// Responses one by one, to be saved by an admin: one version of a survey over a period. It is not
/// there for anybody else.
@StaffOnly(Permission.SAVE_RECORDS)
@Route(value = "staff/responses", layout = ConsoleFrame.class, registerAtStartup = false)
public final class ResponsesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Results results;
    private final transient ResponseStore responses;
    private final transient Desk desk;
    private final H2 secret = new H2();
    private final Paragraph why = new Paragraph();
    private final Paragraph absent = new Paragraph();
    private final Div downloads = new Div();
    private final PeriodPicker periods;
    private final Picker<Survey> surveys;
    private transient Period period;
    private transient @Nullable Survey survey;

    public ResponsesView(Results results, ResponseStore responses, Desk desk) {
        this.results = results;
        this.responses = responses;
        this.desk = desk;
        addClassName("view");
        var calendar = results.calendar();
        period = PeriodPicker.newest(calendar.roots());
        periods = new PeriodPicker(calendar, period, this::choose);
        var all = results.surveys();
        survey = all.stream().findFirst().orElse(null);
        surveys = new Picker<>("survey", all, this::choose);
        var bar = new Div(surveys, periods);
        bar.addClassName("toolbar");
        downloads.addClassName("toolbar");
        var warning = new Div(secret, why, absent);
        warning.addClassNames("panel", "kpi--stop");
        add(warning, bar, downloads);
    }

    private void choose(Period chosen) {
        period = chosen;
        draw();
    }

    private void choose(Survey chosen) {
        survey = chosen;
        draw();
    }

    private void draw() {
        downloads.removeAll();
        if (survey instanceof Survey chosen) {
            var export = export(chosen);
            var download = Saving.of(desk, Deed.EXPORTED_RECORDS);
            var file =
                    String.join(
                            "-",
                            chosen.id().slug(),
                            Integer.toString(chosen.version()),
                            span(),
                            getTranslation("response.file"));
            downloads.add(
                    download.link(getTranslation("console.xlsx"), file, Type.XLSX, export::xlsx),
                    download.link(
                            getTranslation("console.csv-semicolon"),
                            file,
                            Type.CSV,
                            to -> export.csv(Csv.Separator.SEMICOLON, to)),
                    download.link(
                            getTranslation("console.csv-comma"),
                            file,
                            Type.CSV,
                            to -> export.csv(Csv.Separator.COMMA, to)),
                    download.link(
                            getTranslation("console.jsonl"), file, Type.JSONL, export::jsonLines));
        }
    }

    private ResponseExport export(Survey chosen) {
        var weeks = weeks();
        return new ResponseExport(
                responses,
                chosen,
                weeks.getFirst(),
                weeks.getLast(),
                Tell.period(this, period),
                Tell.language(this),
                Tell.wording(this));
    }

    /// As yyyyww; 0 for the unknown date.
    private List<Integer> weeks() {
        return results.calendar().leaves(period).stream()
                .map(leaf -> leaf instanceof Week week ? week.asInt() : 0)
                .toList();
    }

    private String span() {
        var weeks = weeks();
        return weeks.getFirst() + "-" + weeks.getLast();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        secret.setText(getTranslation("response.secret"));
        why.setText(getTranslation("response.why"));
        absent.setText(getTranslation("response.absent"));
        periods.name();
        surveys.name(
                getTranslation("response.survey"),
                each ->
                        each.name().in(Tell.language(this))
                                + ", "
                                + getTranslation("console.version", each.version()));
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.responses");
    }
}
