package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.results.Results;
import ua.mistok.app.results.SurveyResult;
import ua.mistok.app.tables.Exports;
import ua.mistok.app.tables.PeriodPicker;
import ua.mistok.app.tables.SurveyTables;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// What a survey said: one version, or all of them where a question is unchanged.
@StaffOnly(Permission.SEE_RESULTS)
@Route(value = "staff/survey/:id/:version", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SurveyView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    /// In the place of a version.
    static final String ALL = "all";

    private final transient Results results;
    private final transient PackShelf shelf;
    private final transient Exports exports;
    private final PeriodPicker picker;
    private final Paragraph note = new Paragraph();
    private final Div versions = new Div();
    private final Div downloads = new Div();
    private final Div tables = new Div();
    private final ReleasedWords released;
    private transient Period period;
    private transient @Nullable Survey survey;
    private boolean isJoined;

    public SurveyView(Results results, PackShelf shelf, Texts texts, Exports exports) {
        released = new ReleasedWords(texts);
        this.results = results;
        this.shelf = shelf;
        this.exports = exports;
        addClassName("view");
        var calendar = results.calendar();
        period = PeriodPicker.newest(calendar.roots());
        picker = new PeriodPicker(calendar, period, this::choose);
        var bar = new Div(picker, versions, downloads);
        for (var row : List.of(bar, versions, downloads)) {
            row.addClassName("toolbar");
        }
        note.addClassName("caption");
        tables.addClassName("cols");
        add(bar, note, tables, released);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var version = event.getRouteParameters().get("version").orElse("");
        isJoined = version.equals(ALL);
        var found =
                results.surveys().stream()
                        .filter(each -> each.id().slug().equals(id))
                        .filter(
                                each ->
                                        isJoined
                                                || Integer.toString(each.version()).equals(version))
                        .findFirst();
        survey = found.orElse(null);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (isAttached()) {
            // From one version to the next the view stays, and hears of no language.
            draw();
        }
    }

    private void choose(Period chosen) {
        period = chosen;
        draw();
    }

    private void draw() {
        if (!(survey instanceof Survey shown)) {
            return;
        }
        var words = getTranslation("console.whole-weeks");
        note.setText(isJoined ? words + " " + getTranslation("console.joined") : words);
        var id = shown.id().slug();
        var found =
                isJoined ? results.joined(id, period) : results.survey(id, shown.version(), period);
        found.ifPresent(result -> draw(id, result));
        versions.removeAll();
        var others =
                results.surveys().stream().filter(other -> other.id().equals(shown.id())).toList();
        if (others.size() > 1) {
            others.forEach(each -> link(id, Integer.toString(each.version()), each.version()));
            link(id, ALL, 0);
        }
    }

    private void draw(String id, SurveyResult result) {
        var drawn = new SurveyTables(this, shelf.now(), result).tables();
        tables.removeAll();
        drawn.forEach(table -> tables.add(table.draw()));
        released.show(result.survey(), isJoined, results.calendar().leaves(period));
        downloads.removeAll();
        exports.of(this, file(result.survey()), getPageTitle(), period, drawn)
                .forEach(downloads::add);
    }

    private String file(Survey of) {
        return of.id().slug() + "-" + (isJoined ? ALL : of.version());
    }

    private void link(String id, String version, int number) {
        var words =
                number == 0
                        ? getTranslation("console.all-versions")
                        : getTranslation("console.version", number);
        var link = PageLink.button("staff/survey/" + id + "/" + version, words);
        versions.add(link);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        picker.name();
        draw();
    }

    @Override
    public String getPageTitle() {
        if (survey == null) {
            return getTranslation("console.results");
        }
        return isJoined
                ? survey.name().in(Tell.language(this))
                : Tell.survey(this, survey, results.surveys());
    }
}
