package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.hub.people.Act;
import ua.mistok.app.hub.people.Acts;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;

/// Who did what at the places that one looks after, the newest first; and whether nobody changed
/// it afterwards.
@HubOnly(HubPermission.READ_ACTS)
@Route(value = "hub/acts", layout = HubFrame.class, registerAtStartup = false)
public final class ActsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Acts acts;
    private final transient Members members;
    private final transient Places places;
    private final Set<String> mine;
    private final Paragraph said = new Paragraph();

    public ActsView(Acts acts, Members members, HubDesk desk, Places places) {
        this.acts = acts;
        this.members = members;
        this.places = places;
        this.mine = desk.places(HubPermission.READ_ACTS);
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    /// @param names of whoever is in it, by id
    private record Row(Act act, Map<String, String> names) {

        String name(String id) {
            return names.getOrDefault(id, id);
        }
    }

    private void draw() {
        removeAll();
        said.setText(getTranslation("hub.acts.lead"));
        var check = new Button(getTranslation("hub.acts.check"), click -> check());
        check.setId("check");
        var toolbar = new Div(check);
        toolbar.addClassName("toolbar");
        add(said, toolbar, grid());
    }

    private Grid<Row> grid() {
        var grid = new Grid<Row>();
        grid.setId("acts");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("32rem");
        grid.addColumn(row -> Told.moment(row.act().happened()))
                .setHeader(getTranslation("hub.acts.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::who).setHeader(getTranslation("hub.acts.who"));
        grid.addColumn(row -> Told.deed(this, row.act().deed()))
                .setHeader(getTranslation("hub.acts.what"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.act().place().map(this::place).orElse(""))
                .setHeader(getTranslation("hub.fleet.place"));
        grid.addColumn(row -> row.act().about().map(row::name).orElse(""))
                .setHeader(getTranslation("hub.acts.about"));
        grid.setItems(
                query -> rows(query.getOffset(), query.getLimit()),
                query -> Math.toIntExact(acts.count(mine)));
        return grid;
    }

    private String place(String id) {
        return places.find(id).map(node -> Told.place(this, node)).orElse(id);
    }

    private String who(Row row) {
        return row.act().member().equals(Act.SERVER)
                ? getTranslation("hub.acts.server")
                : row.name(row.act().member());
    }

    private Stream<Row> rows(int from, int most) {
        var page = acts.list(mine, from, most);
        var ids =
                page.stream()
                        .flatMap(
                                act -> Stream.concat(Stream.of(act.member()), act.about().stream()))
                        .collect(Collectors.toSet());
        var names = members.names(ids);
        return page.stream().map(act -> new Row(act, names));
    }

    private void check() {
        said.setText(
                acts.findBroken()
                        .map(number -> getTranslation("hub.acts.broken", number.toString()))
                        .orElseGet(
                                () ->
                                        getTranslation(
                                                "hub.acts.whole", Long.toString(acts.count()))));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.acts");
    }
}
