package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.packs.PackVersion;
import ua.mistok.app.hub.packs.Packs;
import ua.mistok.app.hub.packs.Ring;
import ua.mistok.app.hub.packs.RingDesk;
import ua.mistok.app.hub.packs.Rings;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.pack.PackId;

/// One pack: for whom it is, which kiosks run what, its versions.
@HubOnly(HubPermission.SEE_PACKS)
@Route(value = "hub/pack", layout = HubFrame.class, registerAtStartup = false)
public final class PackView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final transient Packs packs;
    private final transient Members members;
    private final transient Rings rings;
    private final transient RingDesk ringDesk;
    private final transient HubDesk hub;
    private final transient Places places;
    private final transient Fleet fleet;
    private final Div said = new Div();
    private @Nullable PackId pack;

    public PackView(
            Packs packs,
            Members members,
            Rings rings,
            RingDesk ringDesk,
            HubDesk hub,
            Places places,
            Fleet fleet) {
        this.packs = packs;
        this.members = members;
        this.rings = rings;
        this.ringDesk = ringDesk;
        this.hub = hub;
        this.places = places;
        this.fleet = fleet;
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    void show(PackId shown) {
        pack = shown;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new PackId(id));
        if (versions().isEmpty()) {
            throw new NotFoundException();
        }
    }

    private List<PackVersion> versions() {
        return Optional.ofNullable(pack).map(packs::versions).orElse(List.of());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        said.removeAll();
        add(said);
        for (var version : out()) {
            add(new RingPanel(version, rings, ringDesk, hub, places, fleet, this::drawn));
        }
        var mine = hub.places(HubPermission.SEE_FLEET);
        if (!mine.isEmpty() && pack != null) {
            add(new RunningPanel(pack, mine, rings, places));
        }
        add(versionsPanel());
    }

    private void drawn(String words) {
        draw();
        said.add(new Paragraph(words));
    }

    /// The newest that was approved; and the one that kiosks have, while that is another.
    private List<PackVersion> out() {
        var live = versions().stream().filter(PackVersion::isLive).toList();
        var given = live.stream().filter(version -> rings.ring(version) != Ring.NOBODY).findFirst();
        return Stream.concat(live.stream().limit(1), given.stream()).distinct().toList();
    }

    private Section versionsPanel() {
        var panel = PackTell.panel(getTranslation("hub.pack.versions"));
        var all = versions();
        var names =
                members.names(all.stream().map(PackVersion::author).collect(Collectors.toSet()));
        var grid = new Grid<PackVersion>();
        grid.setId("versions");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::link).setHeader(getTranslation("hub.pack.number"));
        grid.addColumn(version -> PackTell.state(this, version))
                .setHeader(getTranslation("hub.pack.state"))
                .setFlexGrow(2);
        grid.addColumn(version -> author(version, names))
                .setHeader(getTranslation("hub.pack.author"));
        grid.addColumn(version -> PackTell.moment(version.sent()))
                .setHeader(getTranslation("hub.pack.sent"));
        grid.setItems(all);
        panel.add(grid);
        return panel;
    }

    private static String author(PackVersion version, Map<String, String> names) {
        return names.getOrDefault(version.author(), version.author());
    }

    private Component link(PackVersion version) {
        var number = Integer.toString(version.version());
        return new RouterLink(
                getTranslation("hub.pack.version", number),
                ReviewView.class,
                new RouteParameters(
                        new RouteParam("pack", version.pack().slug()),
                        new RouteParam("version", number)));
    }

    @Override
    public String getPageTitle() {
        return versions().stream()
                .findFirst()
                .map(version -> PackTell.name(this, version))
                .orElseGet(() -> getTranslation("hub.packs"));
    }
}
