package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.shelf.Conflict;
import ua.mistok.app.hub.shelf.ConflictShelf;
import ua.mistok.app.hub.shelf.ConflictShelf.Which;

/// Facts that were set aside as conflicts: what may have happened, what to do, both contents of
/// each; of all kiosks that one may see, or of one.
@HubOnly(HubPermission.SEE_FLEET)
@Route(value = "hub/conflicts", layout = HubFrame.class, registerAtStartup = false)
public final class ConflictsView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private static final List<Boolean> STATES = List.of(false, true);

    private final transient ConflictShelf shelf;
    private final transient Fleet fleet;
    private final transient Members members;
    private final transient HubDesk desk;
    private final Map<String, Boolean> tended = new HashMap<>();
    private final Paragraph said = new Paragraph();
    private final Grid<Conflict> grid = new Grid<>();
    private @Nullable UUID kiosk;
    private boolean settled;

    public ConflictsView(ConflictShelf shelf, Fleet fleet, Members members, HubDesk desk) {
        this.shelf = shelf;
        this.fleet = fleet;
        this.members = members;
        this.desk = desk;
        addClassName("view");
        said.setId("counted");
        said.getElement().setAttribute("role", "status");
        grid.setId("conflicts");
        grid.setHeight("24rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    /// Of another region is as if there were none.
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        try {
            kiosk = id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
        if (kiosk != null && find().isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Optional<JoinedKiosk> find() {
        return Optional.ofNullable(kiosk)
                .flatMap(fleet::find)
                .filter(joined -> desk.may(HubPermission.SEE_FLEET, joined.place()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(toolbar(), said, grid, meaning());
        columns();
        show();
    }

    private Component toolbar() {
        var state = new Select<Boolean>();
        state.setId("state");
        state.setLabel(getTranslation("hub.conflicts.state"));
        state.setItems(STATES);
        state.setItemLabelGenerator(
                done -> getTranslation(done ? "hub.conflicts.settled" : "hub.conflicts.open"));
        state.setValue(settled);
        state.addValueChangeListener(
                chosen -> {
                    settled = chosen.getValue();
                    show();
                });
        var back = new RouterLink(getTranslation("hub.conflicts.board"), FleetView.class);
        back.addClassName("btn");
        var toolbar = new Div(state, back);
        toolbar.addClassName("toolbar");
        find().filter(joined -> isTended(joined.place()))
                .ifPresent(joined -> toolbar.add(settleAll(joined)));
        return toolbar;
    }

    private Component settleAll(JoinedKiosk joined) {
        var all = new Button(getTranslation("hub.conflicts.settle-all"), click -> ask(joined));
        all.setId("settle-all");
        return all;
    }

    private void ask(JoinedKiosk joined) {
        new NoteDialog(
                        getTranslation("hub.conflicts.settle-all") + ": " + joined.library(),
                        note -> {
                            desk.act(
                                    HubDeed.CONFLICT_SETTLED,
                                    joined.place(),
                                    joined.kiosk().toString(),
                                    () -> shelf.settleAll(joined.kiosk(), actor(), note));
                            show();
                        })
                .open();
    }

    private String actor() {
        return desk.who().map(Member::id).orElseThrow();
    }

    private void columns() {
        grid.removeAllColumns();
        grid.addColumn(conflict -> FleetTell.moment(conflict.came()))
                .setHeader(getTranslation("hub.conflicts.came"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Conflict::library)
                .setHeader(getTranslation("hub.fleet.library"))
                .setFlexGrow(2);
        grid.addColumn(conflict -> conflict.name().journal().toString().substring(0, 8))
                .setHeader(getTranslation("hub.conflicts.journal"))
                .setAutoWidth(true);
        grid.addColumn(conflict -> Long.toString(conflict.name().seq()))
                .setHeader(getTranslation("hub.conflicts.seq"))
                .setAutoWidth(true);
        grid.addColumn(Conflict::kind)
                .setHeader(getTranslation("hub.conflicts.kind"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::compare)
                .setHeader(getTranslation("hub.fleet.what"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /// For whoever may read what people answered; read out, it says which one it opens.
    private Component compare(Conflict conflict) {
        if (!isTended(conflict.place())) {
            return new Div();
        }
        var compare = new Button(getTranslation("hub.conflicts.compare"), click -> open(conflict));
        compare.setAriaLabel(
                getTranslation("hub.conflicts.compare")
                        + ": %s, %d".formatted(conflict.library(), conflict.name().seq()));
        compare.addClassName("compare");
        return compare;
    }

    private boolean isTended(String place) {
        return tended.computeIfAbsent(place, of -> desk.may(HubPermission.TEND_FLEET, of));
    }

    private void open(Conflict conflict) {
        if (!desk.may(HubPermission.TEND_FLEET, conflict.place())) {
            return;
        }
        shelf.find(conflict.name())
                .ifPresent(
                        contents ->
                                new CompareDialog(
                                                conflict,
                                                contents,
                                                by ->
                                                        members.names(Set.of(by))
                                                                .getOrDefault(by, by),
                                                note -> settle(conflict, note))
                                        .open());
    }

    private void settle(Conflict conflict, String note) {
        desk.act(
                HubDeed.CONFLICT_SETTLED,
                conflict.place(),
                conflict.name().spoken(),
                () -> shelf.settle(conflict.name(), actor(), note));
        show();
    }

    private void show() {
        var which =
                new Which(
                        desk.places(HubPermission.SEE_FLEET), Optional.ofNullable(kiosk), settled);
        grid.setItems(
                query -> shelf.list(which, query.getOffset(), query.getLimit()).stream(),
                query -> shelf.count(which));
        said.setText(
                getTranslation(
                        settled ? "hub.conflicts.counted-settled" : "hub.conflicts.counted",
                        shelf.count(which)));
    }

    private Component meaning() {
        var happened =
                part(
                        "hub.conflicts.happened",
                        "hub.conflicts.happened.copy",
                        "hub.conflicts.happened.backup",
                        "hub.conflicts.happened.counts");
        var todo =
                part(
                        "hub.conflicts.todo",
                        "hub.conflicts.todo.ask",
                        "hub.conflicts.todo.single",
                        "hub.conflicts.todo.settle");
        var both = new Div(happened, todo);
        both.addClassName("side-by-side");
        return both;
    }

    private Section part(String heading, String... sentences) {
        var list = new OrderedList();
        for (var key : sentences) {
            list.add(new ListItem(getTranslation(key)));
        }
        var part = new Section(new H2(getTranslation(heading)), list);
        part.addClassName("panel");
        return part;
    }

    @Override
    public String getPageTitle() {
        return find().map(joined -> getTranslation("hub.kiosk.conflicts") + ": " + joined.library())
                .orElseGet(() -> getTranslation("hub.kiosk.conflicts"));
    }
}
