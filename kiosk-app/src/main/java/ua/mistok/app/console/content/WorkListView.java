package ua.mistok.app.console.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.console.form.StepScreen;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.content.PastContent;
import ua.mistok.app.content.Report;
import ua.mistok.app.content.Seen;
import ua.mistok.app.content.StaleCard;
import ua.mistok.app.content.WorkList;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.CheckedOn;

/// What asks to be looked at again: what visitors said is wrong, with what they saw; and cards that
/// were compared with the real service too long ago.
@StaffOnly(Permission.TEND_CONTENT)
@Route(value = "staff/content/work", layout = ConsoleFrame.class, registerAtStartup = false)
public final class WorkListView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private final transient PackShelf shelf;
    private final transient WorkList work;
    private final transient PastContent past;
    private final transient Desk desk;
    private final transient InstantSource clock;

    public WorkListView(
            PackShelf shelf, WorkList work, PastContent past, Desk desk, InstantSource clock) {
        this.shelf = shelf;
        this.work = work;
        this.past = past;
        this.desk = desk;
        this.clock = clock;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        var back = PageLink.button("staff/content", getTranslation("console.content.back"));
        var bar = new Div(back);
        bar.addClassName("toolbar");
        add(bar, reports(work.reports()), stale(work.stale()));
    }

    private Component reports(List<Report> reports) {
        var panel = panel("console.content.reports", "console.content.reports.lead");
        panel.setId("reports");
        if (reports.isEmpty()) {
            panel.add(new Paragraph(getTranslation("console.content.reports.none")));
        }
        reports.forEach(report -> panel.add(report(report)));
        return panel;
    }

    private Section panel(String title, String lead) {
        var explained = new Paragraph(getTranslation(lead));
        explained.addClassName("caption");
        var panel = new Section(new H2(getTranslation(title)), explained);
        panel.addClassName("panel");
        return panel;
    }

    private Component report(Report report) {
        var seen = past.find(report);
        var what = getTranslation("catalogue.flag." + FormTell.key(report.what()));
        var name =
                seen.map(found -> found.service().name().in(FormTell.language(this)))
                        .orElse(report.service());
        var title = new H3(getTranslation("console.content.report", name, what, report.times()));
        var block = new Section(title);
        block.addClassName("report");
        block.add(
                seen.map(this::seen)
                        .orElseGet(
                                () ->
                                        new Paragraph(
                                                getTranslation("console.content.seen.unknown"))));
        seen.flatMap(found -> found.place().map(place -> look(found, place, block)))
                .ifPresent(block::add);
        if (desk.may(Deed.REPORT_DONE)) {
            var done = new Button(getTranslation("console.content.done"), at -> done(report));
            done.setAriaLabel(getTranslation("console.content.done") + ": " + name);
            done.addClassName("done");
            block.add(done);
        }
        return block;
    }

    /// What the visitor saw, out of the version they saw.
    private Component seen(Seen seen) {
        var language = FormTell.language(this);
        var lines = new UnorderedList();
        lines.add(
                new ListItem(
                        getTranslation(
                                seen.now()
                                        ? "console.content.seen.now"
                                        : "console.content.seen.before",
                                seen.version())));
        seen.place()
                .ifPresent(
                        place -> {
                            var demo = place.demo();
                            lines.add(
                                    new ListItem(
                                            getTranslation(
                                                    "console.content.seen.step",
                                                    demo.title().in(language),
                                                    number(demo, place),
                                                    demo.steps().size())));
                            var head = place.step().head();
                            lines.add(new ListItem(head.title().in(language)));
                            head.body()
                                    .map(body -> new ListItem(body.in(language)))
                                    .ifPresent(lines::add);
                        });
        return lines;
    }

    /// Draws the step when somebody wants to see it: a screen is a lot for a list of many.
    private Button look(Seen seen, Seen.Place place, Section block) {
        var button = new Button(getTranslation("console.content.seen.look"));
        button.setDisableOnClick(true);
        button.addClickListener(
                at -> {
                    var pane = new ScreenPane();
                    pane.show(
                            StepScreen.draw(
                                    place.demo(), place.step(), seen.shelf(), clock, () -> {}),
                            "");
                    block.add(pane);
                });
        return button;
    }

    private static int number(Demo demo, Seen.Place place) {
        return demo.steps().indexOf(place.step()) + 1;
    }

    private void done(Report report) {
        var staff = desk.staff();
        desk.act(Deed.REPORT_DONE, report.service(), () -> work.done(report, staff));
        draw();
    }

    private Component stale(List<StaleCard> stale) {
        var panel = panel("console.content.stale", "console.content.stale.lead");
        panel.setId("stale");
        if (stale.isEmpty()) {
            panel.add(new Paragraph(getTranslation("console.content.stale.none")));
            return panel;
        }
        var grid = new Grid<StaleCard>();
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(card -> card.name().in(FormTell.language(this)))
                .setHeader(getTranslation("console.content.card"))
                .setFlexGrow(2);
        grid.addColumn(card -> day(card.checkedOn()))
                .setHeader(getTranslation("console.content.checked"));
        grid.addColumn(card -> pack(card.pack())).setHeader(getTranslation("console.content.pack"));
        grid.setItems(stale);
        panel.add(grid);
        return panel;
    }

    private String pack(PackId id) {
        return shelf.now().packs().all().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .map(pack -> pack.manifest().name().in(FormTell.language(this)))
                .orElse(id.slug());
    }

    /// «05.02.2026», «06.2021» or «2019»: as much as is known.
    private static String day(CheckedOn checked) {
        return checked.day()
                .map(FormTell::date)
                .or(() -> checked.month().map(MONTH::format))
                .orElseGet(() -> checked.year().toString());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.content.work");
    }
}
