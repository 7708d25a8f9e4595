package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.packs.PackDesk;
import ua.mistok.app.hub.packs.PackVersion;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.app.hub.packs.Packs;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;

/// Every pack at the hub: what is out, what waits to be read; and the way to send one.
@HubOnly(HubPermission.SEE_PACKS)
@Route(value = "hub/packs", layout = HubFrame.class, registerAtStartup = false)
public final class PacksView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Packs packs;
    private final transient PackDesk desk;
    private final transient HubDesk hub;
    private final transient Places places;
    private final Grid<Row> grid = new Grid<>();

    /// @param versions the newest of each state that there is
    record Row(Map<State, PackVersion> versions) {

        Optional<PackVersion> in(State state) {
            return Optional.ofNullable(versions.get(state));
        }

        PackVersion any() {
            return versions.values().iterator().next();
        }
    }

    public PacksView(Packs packs, PackDesk desk, HubDesk hub, Places places) {
        this.packs = packs;
        this.desk = desk;
        this.hub = hub;
        this.places = places;
        addClassName("view");
        grid.setId("packs");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        grid.removeAllColumns();
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("hub.packs.pack"))
                .setFlexGrow(2);
        grid.addColumn(row -> PackTell.place(this, places, row.any().place()))
                .setHeader(getTranslation("hub.packs.place"));
        grid.addColumn(row -> version(row, State.APPROVED, "hub.packs.none-out"))
                .setHeader(getTranslation("hub.packs.out"));
        grid.addColumn(this::waits).setHeader(getTranslation("hub.packs.waits")).setFlexGrow(2);
        if (hub.may(HubPermission.WRITE_CONTENT)) {
            add(new SendPanel(packs, desk, places, this::draw));
        }
        grid.setEmptyStateText(getTranslation("hub.packs.empty"));
        add(grid);
        draw();
    }

    private void draw() {
        var rows = new TreeMap<String, Map<State, PackVersion>>();
        for (var state : List.of(State.APPROVED, State.WAITING, State.RETURNED)) {
            for (var version : packs.newest(state)) {
                rows.computeIfAbsent(version.pack().slug(), _ -> new EnumMap<>(State.class))
                        .put(state, version);
            }
        }
        grid.setItems(rows.values().stream().map(Row::new).toList());
    }

    private Component link(Row row) {
        return new RouterLink(
                PackTell.name(this, row.any()), PackView.class, row.any().pack().slug());
    }

    private String version(Row row, State state, String none) {
        return row.in(state)
                .map(found -> getTranslation("hub.pack.version", number(found)))
                .orElseGet(() -> getTranslation(none));
    }

    /// A version that somebody must read or mend, unless a later one went out.
    private String waits(Row row) {
        var out = row.in(State.APPROVED).map(PackVersion::version).orElse(0);
        var waiting = row.in(State.WAITING).filter(found -> found.version() > out);
        if (waiting.isPresent()) {
            return getTranslation("hub.packs.waiting", number(waiting.get()));
        }
        return row.in(State.RETURNED)
                .filter(found -> found.version() > out)
                .map(found -> getTranslation("hub.packs.returned", number(found)))
                .orElse("");
    }

    private static String number(PackVersion version) {
        return Integer.toString(version.version());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.packs");
    }
}
