package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ua.mistok.app.hub.board.PlacePicker;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.packs.PackVersion;
import ua.mistok.app.hub.packs.Ring;
import ua.mistok.app.hub.packs.RingDesk;
import ua.mistok.app.hub.packs.Rings;
import ua.mistok.app.hub.packs.Running;
import ua.mistok.app.hub.packs.Target;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.ui.Placed;

/// For whom a version is, and the ways to give it to more, to stop it and to take it back.
final class RingPanel extends Section {

    private static final String WIDE = "16rem";

    private final transient PackVersion version;
    private final transient Rings rings;
    private final transient RingDesk desk;
    private final transient HubDesk hub;
    private final transient Places places;
    private final transient Fleet fleet;
    private final transient Consumer<String> done;
    private final Div said = new Div();

    /// @param done it is another now; what to say of it
    RingPanel(
            PackVersion version,
            Rings rings,
            RingDesk desk,
            HubDesk hub,
            Places places,
            Fleet fleet,
            Consumer<String> done) {
        this.version = version;
        this.rings = rings;
        this.desk = desk;
        this.hub = hub;
        this.places = places;
        this.fleet = fleet;
        this.done = done;
        addClassNames("panel", "pack");
        setId("ring-" + version.version());
        said.getElement().setAttribute("role", "status");
        var number = Integer.toString(version.version());
        add(
                new H2(getTranslation("hub.ring.of", number)),
                new Paragraph(getTranslation("hub.ring." + PackTell.word(rings.ring(version)))));
        targets();
        if (version.stopped()) {
            add(new Paragraph(getTranslation("hub.ring.stopped")));
        } else {
            widen();
        }
        back();
        add(said);
    }

    private void targets() {
        var targets = rings.targets(version);
        if (targets.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.setId("targets");
        targets.forEach(target -> list.add(new ListItem(name(target))));
        add(list);
    }

    private String name(Target target) {
        var place = PackTell.place(this, places, target.place());
        return target.isKiosk() ? getTranslation("hub.ring.kiosk", library(target), place) : place;
    }

    private String library(Target target) {
        return fleet.find(UUID.fromString(target.id()))
                .map(JoinedKiosk::library)
                .orElse(target.id());
    }

    private void widen() {
        var mine = hub.places(HubPermission.SET_STATE);
        if (mine.isEmpty()) {
            return;
        }
        var place = new PlacePicker(places, mine, getTranslation("hub.ring.place"));
        place.setId("widen-place");
        place.setWidth(WIDE);
        var give = new Button(getTranslation("hub.ring.give"), click -> give(place));
        give.setId("widen");
        var kiosk = kiosks(mine);
        var giveOne = new Button(getTranslation("hub.ring.give-kiosk"), click -> giveOne(kiosk));
        giveOne.setId("widen-kiosk");
        var ways = new Div(place, give, kiosk, giveOne);
        ways.addClassName("toolbar");
        add(ways);
    }

    private Button all() {
        var all =
                new Button(
                        getTranslation("hub.ring.give-all"),
                        click ->
                                ask(
                                        "hub.ring.give-all",
                                        "hub.ring.give-all.means",
                                        () -> give(Target.place(Places.ROOT))));
        all.setId("widen-all");
        return all;
    }

    private ComboBox<Running.Kiosk> kiosks(Set<String> mine) {
        var kiosk = new ComboBox<Running.Kiosk>(getTranslation("hub.ring.single"));
        kiosk.setId("widen-one");
        kiosk.setWidth(WIDE);
        kiosk.setItemLabelGenerator(
                state ->
                        getTranslation(
                                "hub.ring.kiosk",
                                state.library(),
                                PackTell.place(this, places, state.place())));
        kiosk.setItems(
                query ->
                        rings
                                .kiosks(
                                        mine,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        return kiosk;
    }

    private void give(ComboBox<Node> place) {
        place.setInvalid(place.isEmpty());
        place.getOptionalValue().ifPresent(node -> give(Target.place(node.id())));
    }

    private void giveOne(ComboBox<Running.Kiosk> kiosk) {
        kiosk.setInvalid(kiosk.isEmpty());
        kiosk.getOptionalValue()
                .ifPresent(state -> give(Target.kiosk(state.kiosk(), state.place())));
    }

    private void give(Target target) {
        var key = desk.widen(version, target) ? "hub.ring.given" : "hub.review.changed";
        done.accept(getTranslation(key, name(target)));
    }

    private void back() {
        var ways = new Div();
        ways.addClassName("toolbar");
        if (!version.stopped() && rings.ring(version) != Ring.ALL && desk.mayWiden(Places.ROOT)) {
            ways.add(all());
        }
        var isOut = !rings.targets(version).isEmpty();
        if (isOut && desk.mayTakeBack(version)) {
            if (version.stopped()) {
                ways.add(button("resume", () -> resume()));
            } else {
                ways.add(button("stop", () -> stop()));
            }
            var before = rings.before(version);
            before.ifPresent(_ -> ways.add(button("roll-back", () -> rollBack())));
        }
        if (desk.mayWithdraw()) {
            ways.add(button("withdraw", () -> withdraw()));
        }
        add(ways);
    }

    private Button button(String key, Runnable work) {
        var button =
                new Button(
                        getTranslation("hub.ring." + key),
                        click -> ask("hub.ring." + key, "hub.ring.means." + key, work));
        button.setId(key);
        return button;
    }

    private void stop() {
        desk.stop(version);
        done.accept(getTranslation("hub.ring.done.stop"));
    }

    private void resume() {
        desk.resume(version);
        done.accept(getTranslation("hub.ring.done.resume"));
    }

    private void rollBack() {
        switch (desk.rollBack(version)) {
            case Rings.Back.Done(var out) ->
                    done.accept(
                            getTranslation(
                                    "hub.ring.done.roll-back",
                                    out.copyOf().map(Object::toString).orElse(""),
                                    Integer.toString(out.version())));
            case Rings.Back.Nothing _ -> done.accept(getTranslation("hub.review.changed"));
            case Rings.Back.Refused(var problems) -> {
                said.removeAll();
                said.add(Placed.list(this, getTranslation("hub.packs.refused"), problems));
            }
        }
    }

    private void withdraw() {
        desk.withdraw(version);
        done.accept(getTranslation("hub.ring.done.withdraw"));
    }

    private void ask(String key, String means, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key));
        dialog.add(new Paragraph(getTranslation(means, before())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("hub.people.cancel"));
        dialog.setConfirmText(getTranslation(key));
        dialog.setConfirmButtonTheme(ButtonVariant.PRIMARY.getVariantName());
        dialog.addConfirmListener(confirmed -> work.run());
        dialog.open();
    }

    private String before() {
        return rings.before(version)
                .map(
                        older ->
                                Optional.of(older)
                                        .flatMap(PackVersion::copyOf)
                                        .orElse(older.version()))
                .map(Object::toString)
                .orElse("");
    }
}
