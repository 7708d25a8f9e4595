package ua.mistok.app.hub.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.desired.SetWish;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wish.Verdict;
import ua.mistok.app.wish.WishKind;

/// What is set at a place, what comes from above it and why, and what was changed when.
@HubOnly(HubPermission.SET_STATE)
@Route(value = "hub/state", layout = HubFrame.class, registerAtStartup = false)
public final class StateView extends Main
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private static final int CHANGES = 20;

    private final transient Levels levels;
    private final transient HubDesk desk;
    private final transient Places places;
    private final transient Members members;
    private @Nullable String place;

    public StateView(Levels levels, HubDesk desk, Places places, Members members) {
        this.levels = levels;
        this.desk = desk;
        this.places = places;
        this.members = members;
        addClassName("view");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        var asked = Optional.ofNullable(id);
        if (asked.filter(at -> !isMine(at)).isPresent()) {
            throw new NotFoundException();
        }
        place =
                asked.or(() -> desk.places(HubPermission.SET_STATE).stream().sorted().findFirst())
                        .orElseThrow(NotFoundException::new);
        draw();
    }

    /// Of another region is as if there were none.
    private boolean isMine(String id) {
        return places.find(id).isPresent() && desk.may(HubPermission.SET_STATE, id);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        if (place instanceof String at) {
            add(picker(at), here(at));
            add(new SetForm((kind, id, value, free) -> set(at, kind, id, value, free)));
            add(past(at));
        }
    }

    private Div picker(String at) {
        var picker =
                new PlacePicker(
                        places,
                        desk.places(HubPermission.SET_STATE),
                        getTranslation("hub.state.place"));
        picker.setId("place");
        places.find(at).ifPresent(picker::setValue);
        picker.addValueChangeListener(
                chosen -> {
                    if (chosen.getValue() != null) {
                        UI.getCurrent().navigate(StateView.class, chosen.getValue().id());
                    }
                });
        var toolbar = new Div(picker);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private Section here(String at) {
        var list =
                new DecidedList(
                        members,
                        id -> FleetTell.place(this, places, id),
                        at,
                        Optional.of(wish -> withdraw(at, wish)));
        list.show(levels.at(at));
        var panel =
                new Section(
                        new H2(
                                getTranslation(
                                        "hub.state.holds", FleetTell.place(this, places, at))),
                        list);
        panel.addClassName("panel");
        panel.setId("holds");
        return panel;
    }

    private Section past(String at) {
        var panel = PastList.of(this, members, levels.past(at, CHANGES));
        panel.setId("past");
        return panel;
    }

    private Verdict set(String at, WishKind kind, String id, String value, boolean free) {
        var verdict = new AtomicReference<>(levels.look(kind, id, value));
        if (verdict.get().isFine()) {
            desk.act(
                    HubDeed.STATE_SET,
                    at,
                    kind.stableName() + "/" + id,
                    () -> verdict.set(levels.set(at, kind, id, value, free, desk.member())));
            redraw(at);
        }
        return verdict.get();
    }

    private void withdraw(String at, SetWish wish) {
        desk.act(
                HubDeed.STATE_WITHDRAWN,
                at,
                wish.kind().stableName() + "/" + wish.id(),
                () -> levels.withdraw(at, wish.kind(), wish.id(), desk.member()));
        redraw(at);
    }

    /// The form stays as it is.
    private void redraw(String at) {
        getChildren()
                .filter(part -> part.getId().filter("holds"::equals).isPresent())
                .findFirst()
                .ifPresent(part -> replace(part, here(at)));
        getChildren()
                .filter(part -> part.getId().filter("past"::equals).isPresent())
                .findFirst()
                .ifPresent(part -> replace(part, past(at)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.state");
    }
}
