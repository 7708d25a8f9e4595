package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.hub.board.KioskView;
import ua.mistok.app.hub.packs.Rings;
import ua.mistok.app.hub.packs.Running;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.pack.PackId;

/// Which kiosks run what of a pack; those that could not take it first, with the reason.
final class RunningPanel extends Section {

    private final transient Places places;

    /// @param at places whose fleet one sees, with all below
    RunningPanel(PackId pack, Set<String> at, Rings rings, Places places) {
        this.places = places;
        addClassNames("panel", "pack");
        setId("running");
        var count = rings.count(pack, at);
        var counted =
                new Paragraph(
                        getTranslation(
                                "hub.pack.running.counted",
                                count.wanted(),
                                count.right(),
                                count.failed()));
        counted.setId("counted");
        var grid = new Grid<Running>();
        grid.setId("kiosks");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(count.all() <= 8);
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("hub.fleet.library"))
                .setFlexGrow(2);
        grid.addColumn(kiosk -> PackTell.place(this, this.places, kiosk.place()))
                .setHeader(getTranslation("hub.fleet.place"));
        grid.addColumn(
                        kiosk ->
                                kiosk.runs()
                                        .map(Object::toString)
                                        .orElseGet(() -> getTranslation("hub.pack.runs.none")))
                .setHeader(getTranslation("hub.pack.runs"));
        grid.addColumn(this::state).setHeader(getTranslation("hub.pack.state")).setFlexGrow(3);
        grid.setItems(
                query -> rings.running(pack, at, query.getOffset(), query.getLimit()).stream(),
                query -> count.all());
        add(new H2(getTranslation("hub.pack.running")), counted, grid);
    }

    private Component link(Running kiosk) {
        return new RouterLink(kiosk.library(), KioskView.class, kiosk.kiosk().toString());
    }

    private String state(Running kiosk) {
        if (!kiosk.failures().isEmpty()) {
            return kiosk.failures().stream()
                    .map(code -> PackTell.failure(this, code))
                    .collect(Collectors.joining(" "));
        }
        var wanted = kiosk.wanted();
        if (wanted.isEmpty()) {
            return getTranslation("hub.pack.running.own");
        }
        return kiosk.runs().filter(runs -> runs >= wanted.get()).isPresent()
                ? getTranslation("hub.pack.running.right")
                : getTranslation("hub.pack.running.waits", Integer.toString(wanted.get()));
    }
}
