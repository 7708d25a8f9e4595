package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;

/// The fleet of a place, sorted by who needs a human.
@HubOnly(HubPermission.SEE_FLEET)
@Route(value = "hub/fleet", layout = HubFrame.class, registerAtStartup = false)
public final class FleetView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Board board;
    private final transient Fleet fleet;
    private final transient HubDesk desk;
    private final transient Places places;
    private final Set<String> mine;
    private final Paragraph counted = new Paragraph();
    private final RouterLink conflicts = new RouterLink("", ConflictsView.class);
    private final Grid<KioskState> grid = new Grid<>();
    private final TextField search = new TextField();

    public FleetView(Board board, Fleet fleet, HubDesk desk, Places places) {
        this.board = board;
        this.fleet = fleet;
        this.desk = desk;
        this.places = places;
        this.mine = desk.places(HubPermission.SEE_FLEET);
        addClassName("view");
        counted.setId("counted");
        counted.getElement().setAttribute("role", "status");
        conflicts.setId("to-conflicts");
        conflicts.addClassName("link");
        grid.setId("kiosks");
        grid.setHeight("36rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var picker = new PlacePicker(places, mine, getTranslation("hub.fleet.place")).withFirst();
        picker.setId("place");
        picker.addValueChangeListener(chosen -> show(chosen.getValue()));
        search.setLabel(getTranslation("hub.fleet.search"));
        search.setId("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> narrow());
        var toolbar = new Div(picker, search);
        toolbar.addClassName("toolbar");
        if (desk.may(HubPermission.TEND_FLEET)) {
            toolbar.add(invite(), carried());
        }
        var told = new Div(counted, conflicts);
        told.addClassName("told");
        columns();
        add(toolbar, told, grid);
        show(picker.getValue());
    }

    private Component invite() {
        var invite = new Button(getTranslation("hub.fleet.invite"), click -> openInvitation());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setId("invite");
        return invite;
    }

    private void openInvitation() {
        var allowed = desk.places(HubPermission.TEND_FLEET);
        new InviteDialog(fleet, desk, places, allowed).open();
    }

    private Component carried() {
        var link = new RouterLink(getTranslation("hub.courier"), CourierView.class);
        link.addClassName("btn");
        return link;
    }

    private void columns() {
        grid.removeAllColumns();
        grid.addColumn(KioskState::library)
                .setHeader(getTranslation("hub.fleet.library"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::needs)
                .setHeader(getTranslation("hub.fleet.needs"))
                .setFlexGrow(3);
        grid.addColumn(state -> FleetTell.heard(this, state))
                .setHeader(getTranslation("hub.fleet.heard"))
                .setAutoWidth(true);
        grid.addColumn(
                        state ->
                                state.report()
                                        .map(report -> Long.toString(report.waiting()))
                                        .orElse(""))
                .setHeader(getTranslation("hub.fleet.waiting"))
                .setAutoWidth(true);
        grid.addColumn(
                        state ->
                                state.report()
                                        .map(report -> FleetTell.bytes(this, report.freeBytes()))
                                        .orElse(""))
                .setHeader(getTranslation("hub.fleet.disk"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("hub.fleet.what"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component needs(KioskState state) {
        var needs = new Span(FleetTell.needs(this, state));
        needs.addClassName(state.needs().isEmpty() ? "well" : "needs");
        return needs;
    }

    /// Read out, the link says which kiosk it opens.
    private Component open(KioskState state) {
        var link = new RouterLink(getTranslation("hub.fleet.open"), KioskView.class, id(state));
        link.getElement()
                .setAttribute(
                        "aria-label", getTranslation("hub.fleet.open") + ": " + state.library());
        link.addClassName("btn");
        return link;
    }

    private static String id(KioskState state) {
        return state.kiosk().toString();
    }

    private void show(Node place) {
        List<KioskState> states = place == null ? List.of() : board.within(place.id());
        grid.setItems(states);
        narrow();
        var needing = states.stream().filter(state -> !state.needs().isEmpty()).count();
        counted.setText(getTranslation("hub.fleet.counted", states.size(), needing));
        var open = states.stream().mapToInt(KioskState::conflicts).sum();
        conflicts.setText(getTranslation("hub.fleet.conflicts", open));
    }

    private void narrow() {
        var typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.getListDataView()
                .setFilter(state -> state.library().toLowerCase(Locale.ROOT).contains(typed));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.fleet");
    }
}
