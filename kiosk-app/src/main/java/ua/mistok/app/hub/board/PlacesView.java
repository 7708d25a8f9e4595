package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.text.LocalizedText;

/// The place tree below the regions: which districts, communities and libraries there are. A place
/// stays for ever, because rights and counts hang on it.
@HubOnly(HubPermission.TEND_FLEET)
@Route(value = "hub/places", layout = HubFrame.class, registerAtStartup = false)
public final class PlacesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final int LONGEST = 200;

    private final transient HubDesk desk;
    private final transient Places places;
    private final Set<String> mine;
    private final Grid<Node> grid = new Grid<>();
    private final TextField ukrainian = new TextField();
    private final TextField english = new TextField();
    private final Select<Node.Level> level = new Select<>();
    private final Paragraph said = new Paragraph();
    private @Nullable PlacePicker parent;

    public PlacesView(HubDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
        this.mine = desk.places(HubPermission.TEND_FLEET);
        addClassName("view");
        grid.setId("places");
        grid.setHeight("28rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var within = new PlacePicker(places, mine, getTranslation("hub.places.within")).withFirst();
        within.setId("within");
        within.addValueChangeListener(chosen -> show(chosen.getValue()));
        parent = within;
        grid.removeAllColumns();
        grid.addColumn(node -> FleetTell.place(this, node))
                .setHeader(getTranslation("hub.places.name"))
                .setFlexGrow(2);
        grid.addColumn(node -> FleetTell.level(this, node.level()))
                .setHeader(getTranslation("hub.places.level"));
        grid.addColumn(
                        node ->
                                node.parent()
                                        .map(above -> FleetTell.place(this, places, above))
                                        .orElse(""))
                .setHeader(getTranslation("hub.places.above"));
        var toolbar = new Div(within);
        toolbar.addClassName("toolbar");
        add(toolbar, grid, form());
        show(within.getValue());
    }

    private Section form() {
        text(ukrainian, "name-uk", "hub.places.name-uk");
        text(english, "name-en", "hub.places.name-en");
        level.setLabel(getTranslation("hub.places.level"));
        level.setId("level");
        level.setWidth("12rem");
        level.setItemLabelGenerator(each -> FleetTell.level(this, each));
        var add = new Button(getTranslation("hub.places.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add-place");
        var row = new Div(level, ukrainian, english, add);
        row.addClassName("toolbar");
        var panel = new Section(new H2(getTranslation("hub.places.new")));
        panel.addClassName("panel");
        panel.add(new Paragraph(getTranslation("hub.places.means")), row, said);
        return panel;
    }

    private void text(TextField field, String id, String key) {
        field.setId(id);
        field.setLabel(getTranslation(key));
        field.setMaxLength(LONGEST);
    }

    private void show(@Nullable Node within) {
        var below = Optional.ofNullable(within);
        grid.setItems(
                below.map(node -> places.within(node.id())).stream()
                        .flatMap(all -> all.stream())
                        .sorted(byName())
                        .toList());
        level.setItems(
                Arrays.stream(Node.Level.values())
                        .filter(each -> below.filter(node -> isBelow(each, node)).isPresent())
                        .toList());
    }

    /// The wider first, then as the language of the moment sorts names.
    private Comparator<Node> byName() {
        var alphabet = Collator.getInstance(Tell.language(this).locale());
        return Comparator.comparing(Node::level)
                .thenComparing(node -> FleetTell.place(this, node), alphabet::compare);
    }

    private static boolean isBelow(Node.Level level, Node node) {
        return level.compareTo(node.level()) > 0 && level != Node.Level.REGION;
    }

    private void add() {
        var within = parent == null ? null : parent.getValue();
        if (within == null || level.isEmpty() || isBlank(ukrainian) || isBlank(english)) {
            said.setText(getTranslation("hub.places.missing"));
            return;
        }
        var name = LocalizedText.of(ukrainian.getValue().strip(), english.getValue().strip());
        var id = places.freeId(english.getValue());
        desk.act(
                HubDeed.PLACE_ADDED,
                within.id(),
                id,
                () -> places.add(new Node(id, Optional.of(within.id()), level.getValue(), name)));
        ukrainian.clear();
        english.clear();
        show(within);
        said.setText(getTranslation("hub.places.added", name.in(Tell.language(this))));
    }

    private static boolean isBlank(TextField field) {
        return field.getValue().isBlank();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.places");
    }
}
