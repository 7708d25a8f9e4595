package ua.mistok.app.hub.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import ua.mistok.app.hub.board.PlacePicker;
import ua.mistok.app.hub.feed.TokensView;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Download;
import ua.mistok.app.tables.Tell;

/// Reports that made themselves, to be saved; and which ones do.
@HubOnly(HubPermission.SEE_RESULTS)
@Route(value = "hub/reports", layout = HubFrame.class, registerAtStartup = false)
public final class ReportsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Reports reports;
    private final transient ReportPost post;
    private final transient HubDesk desk;
    private final transient Places places;
    private final Set<String> mine;
    private final Grid<Report> grid = new Grid<>();

    public ReportsView(Reports reports, ReportPost post, HubDesk desk, Places places) {
        this.reports = reports;
        this.post = post;
        this.desk = desk;
        this.places = places;
        this.mine = desk.places(HubPermission.SEE_RESULTS);
        addClassName("view");
        grid.setId("reports");
        grid.setHeight("28rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var within = new PlacePicker(places, mine, getTranslation("hub.report.place")).withFirst();
        within.setId("within");
        within.addValueChangeListener(chosen -> show(within));
        var refresh = new Button(getTranslation("hub.report.refresh"), click -> show(within));
        refresh.setId("refresh");
        var toolbar = new Div(within, refresh);
        toolbar.addClassName("toolbar");
        if (desk.may(HubPermission.GIVE_TOKENS)) {
            var tokens = new RouterLink(getTranslation("hub.tokens"), TokensView.class);
            tokens.addClassName("btn");
            toolbar.add(tokens);
        }
        columns();
        add(new Paragraph(getTranslation("hub.reports.lead")), toolbar, grid);
        if (desk.may(HubPermission.ORDER_REPORTS)) {
            add(new OrderPanel(reports, post, desk, places));
        }
        show(within);
    }

    /// Of fixed widths where a row tells more once its report is made.
    private void columns() {
        grid.removeAllColumns();
        grid.setEmptyStateText(getTranslation("hub.reports.empty"));
        grid.addColumn(report -> Tell.period(this, report.name().period()))
                .setHeader(getTranslation("hub.report.period"))
                .setFlexGrow(2);
        grid.addColumn(report -> ReportTell.kind(this, report.name().kind()))
                .setHeader(getTranslation("hub.report.kind"))
                .setFlexGrow(2);
        grid.addColumn(report -> ReportTell.place(this, places, report.name().place()))
                .setHeader(getTranslation("hub.report.place"))
                .setFlexGrow(2);
        grid.addColumn(report -> ReportTell.made(this, report))
                .setHeader(getTranslation("hub.report.made"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        grid.addColumn(report -> ReportTell.heard(this, report))
                .setHeader(getTranslation("hub.report.heard"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::deeds).setWidth("20rem").setFlexGrow(0);
    }

    /// Rows are fetched as one scrolls; how many there are nobody counts.
    private void show(PlacePicker within) {
        var roots = within.isEmpty() ? mine : Set.of(within.getValue().id());
        grid.setItems(query -> reports.list(roots, query.getOffset(), query.getLimit()).stream());
    }

    private Component deeds(Report report) {
        var name = report.name();
        var deeds = new Div();
        deeds.addClassName("row-deeds");
        if (report.made().isPresent()) {
            deeds.add(link(name));
        }
        if (desk.may(HubPermission.ORDER_REPORTS, name.place())) {
            var again = new Button(getTranslation("hub.report.again"), click -> again(name));
            again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            again.setEnabled(report.made().isPresent());
            deeds.add(again);
        }
        return deeds.getChildren().findAny().isPresent() ? deeds : new Span();
    }

    private Component link(ReportName name) {
        Download.Permit permit =
                () -> {
                    if (!desk.may(HubPermission.SEE_RESULTS, name.place())) {
                        return false;
                    }
                    desk.act(HubDeed.RESULTS_EXPORTED, name.place(), name.file(), () -> {});
                    return true;
                };
        return new Download(permit)
                .link(
                        getTranslation("hub.report.save"),
                        name.file(),
                        Download.Type.PDF,
                        to -> to.write(reports.file(name).orElseThrow()));
    }

    private void again(ReportName name) {
        desk.act(HubDeed.REPORT_MADE_AGAIN, name.place(), name.file(), () -> reports.again(name));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.reports");
    }
}
