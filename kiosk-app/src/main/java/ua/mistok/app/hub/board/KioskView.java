package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
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
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.desired.KioskOrders;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.desired.SetWish;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wish.Verdict;
import ua.mistok.app.wish.WishKind;

/// One kiosk: what it needs and what to do about it, how it is, and the way to part with it.
@HubOnly(HubPermission.SEE_FLEET)
@Route(value = "hub/kiosk", layout = HubFrame.class, registerAtStartup = false)
public final class KioskView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private static final int CHANGES = 10;

    private final transient Board board;
    private final transient Fleet fleet;
    private final transient HubDesk desk;
    private final transient Places places;
    private final transient Levels levels;
    private final transient KioskOrders orders;
    private final transient Members members;
    private final transient InstantSource clock;
    private @Nullable UUID kiosk;

    public KioskView(
            Board board,
            Fleet fleet,
            HubDesk desk,
            Places places,
            Levels levels,
            KioskOrders orders,
            Members members,
            InstantSource clock) {
        this.board = board;
        this.fleet = fleet;
        this.desk = desk;
        this.places = places;
        this.levels = levels;
        this.orders = orders;
        this.members = members;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            kiosk = UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
        if (find().isEmpty()) {
            throw new NotFoundException();
        }
    }

    /// Of another region is as if there were none.
    private Optional<KioskState> find() {
        return Optional.ofNullable(kiosk)
                .flatMap(board::find)
                .filter(state -> desk.may(HubPermission.SEE_FLEET, state.place()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        find().ifPresent(
                        state -> {
                            add(needs(state), facts(state));
                            if (!state.revoked()) {
                                addState(state);
                            }
                            if (!state.revoked()
                                    && desk.may(HubPermission.TEND_FLEET, state.place())) {
                                add(parting(state));
                            }
                        });
    }

    private void addState(KioskState state) {
        var may = desk.may(HubPermission.SET_STATE, state.place());
        fleet.find(state.kiosk())
                .ifPresent(
                        joined ->
                                add(
                                        new KioskStatePanel(
                                                levels,
                                                levels.runs(joined),
                                                joined,
                                                places,
                                                members,
                                                may
                                                        ? Optional.of(wish -> withdraw(state, wish))
                                                        : Optional.empty())));
        if (desk.may(HubPermission.TEND_FLEET, state.place())) {
            add(
                    new OrdersPanel(
                            orders,
                            desk,
                            members,
                            clock,
                            state.kiosk(),
                            state.place(),
                            levels.modes()));
        }
        if (may) {
            add(new SetForm((kind, id, value, free) -> set(state, kind, id, value, free)));
            add(PastList.of(this, members, levels.past(state.kiosk().toString(), CHANGES)));
        }
    }

    private Verdict set(KioskState state, WishKind kind, String id, String value, boolean free) {
        var verdict = new AtomicReference<>(levels.look(kind, id, value));
        if (verdict.get().isFine()) {
            desk.act(
                    HubDeed.STATE_SET,
                    state.place(),
                    state.kiosk() + " " + kind.stableName() + "/" + id,
                    () ->
                            verdict.set(
                                    levels.set(
                                            state.kiosk().toString(),
                                            kind,
                                            id,
                                            value,
                                            free,
                                            desk.member())));
            draw();
        }
        return verdict.get();
    }

    private void withdraw(KioskState state, SetWish wish) {
        desk.act(
                HubDeed.STATE_WITHDRAWN,
                state.place(),
                state.kiosk() + " " + wish.kind().stableName() + "/" + wish.id(),
                () -> levels.withdraw(wish.at(), wish.kind(), wish.id(), desk.member()));
        draw();
    }

    private Section needs(KioskState state) {
        var panel = panel(getTranslation("hub.kiosk.needs"));
        panel.setId("needs");
        if (state.needs().isEmpty()) {
            var key = state.revoked() ? "hub.kiosk.is-revoked" : "hub.kiosk.well";
            panel.add(new Paragraph(getTranslation(key)));
            return panel;
        }
        var list = new UnorderedList();
        state.needs()
                .forEach(
                        need ->
                                list.add(
                                        new ListItem(
                                                getTranslation(
                                                        "hub.kiosk.need",
                                                        FleetTell.need(this, need),
                                                        FleetTell.advice(this, need)))));
        panel.add(list);
        return panel;
    }

    private Section facts(KioskState state) {
        var panel = panel(state.library());
        var list = new DescriptionList();
        list.addClassName("of-kiosk");
        row(list, "hub.fleet.place", FleetTell.place(this, places, state.place()));
        row(list, "hub.fleet.heard", FleetTell.heard(this, state));
        state.report()
                .ifPresent(
                        report -> {
                            row(list, "hub.kiosk.clock", FleetTell.drift(this, report.drift()));
                            row(list, "hub.kiosk.version", report.version());
                            row(list, "hub.fleet.waiting", Long.toString(report.waiting()));
                            row(list, "hub.kiosk.aside", Long.toString(report.aside()));
                            row(list, "hub.fleet.disk", FleetTell.bytes(this, report.freeBytes()));
                            row(
                                    list,
                                    "hub.kiosk.stations",
                                    getTranslation(
                                            "hub.kiosk.stations.silent",
                                            report.stations(),
                                            report.silent()));
                        });
        row(list, "hub.kiosk.conflicts", Integer.toString(state.conflicts()));
        fleet.find(state.kiosk())
                .ifPresent(joined -> row(list, "hub.kiosk.key", joined.verifying().id().spoken()));
        var conflicts =
                new RouterLink(
                        getTranslation("hub.conflicts.look"),
                        ConflictsView.class,
                        state.kiosk().toString());
        conflicts.addClassName("btn");
        conflicts.setId("to-conflicts");
        panel.add(list, conflicts);
        if (desk.may(HubPermission.SEE_RESULTS, state.place())) {
            panel.add(results(state));
        }
        return panel;
    }

    private RouterLink results(KioskState state) {
        var id = state.kiosk().toString().replace("-", "");
        var link =
                new RouterLink(
                        getTranslation("hub.results"),
                        PlaceView.class,
                        new RouteParameters(new RouteParam("place", id)));
        link.addClassName("btn");
        link.setId("to-results");
        return link;
    }

    private void row(DescriptionList list, String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value));
    }

    private Section parting(KioskState state) {
        var panel = panel(getTranslation("hub.kiosk.revoke"));
        var revoke = new Button(getTranslation("hub.kiosk.revoke.do"), click -> ask(state));
        revoke.setId("revoke");
        panel.add(new Paragraph(getTranslation("hub.kiosk.revoke.means")), revoke);
        return panel;
    }

    private void ask(KioskState state) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("hub.kiosk.revoke") + ": " + state.library());
        dialog.add(new Paragraph(getTranslation("hub.kiosk.revoke.means")));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("hub.invite.cancel"));
        dialog.setConfirmText(getTranslation("hub.kiosk.revoke.do"));
        dialog.addConfirmListener(
                confirmed -> {
                    desk.act(
                            HubDeed.KIOSK_REVOKED,
                            state.place(),
                            state.kiosk().toString(),
                            () -> fleet.revoke(state.kiosk()));
                    draw();
                });
        dialog.open();
    }

    private static Section panel(String heading) {
        var panel = new Section(new H2(heading));
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return find().map(KioskState::library).orElseGet(() -> getTranslation("hub.fleet"));
    }
}
