package ua.mistok.app.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.InClass;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.mode.Running;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.station.Station;
import ua.mistok.config.text.Language;

/// The projector. Whoever opens it has the link from the console: the code on it is for those in
/// the room.
@JsModule("./kiosk/index.ts")
@InClass
@Route(value = "wall/:key?", registerAtStartup = false)
public final class WallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Language LANGUAGE = Language.UKRAINIAN;

    private final transient Hall hall;
    private final transient Running running;
    private final transient ClassDoor door;
    private final transient Emergency emergency;
    private final transient Shelters shelters;
    private final transient InstantSource clock;
    private transient List<Registration> listening = List.of();
    private transient Optional<LiveClass> of = Optional.empty();
    private transient @Nullable Wall wall;
    private transient boolean over;

    public WallView(
            Hall hall,
            Running running,
            ClassDoor door,
            Emergency emergency,
            Shelters shelters,
            InstantSource clock) {
        this.hall = hall;
        this.running = running;
        this.door = door;
        this.emergency = emergency;
        this.shelters = shelters;
        this.clock = clock;
        setId("wall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(
                event.getRouteParameters().get("key").orElse(""),
                VaadinRequest.getCurrent().getRemoteAddr());
    }

    /// @param key what the link ends with
    /// @param from the address that asks
    void open(String key, String from) {
        if (hall.wall(key, from) instanceof Hall.Answer.Yes<LiveClass>(var found)) {
            of = Optional.of(found);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setLocale(Locale.of(LANGUAGE.tag()));
        if (of.isEmpty()) {
            add(new NoticeScreen(NoticeScreen.NO_WALL, 0, Optional.empty()));
            return;
        }
        var shown = of.get();
        wall =
                new Wall(
                        shown,
                        door.joinAddress(),
                        (demo, picture) -> running.shelf(Station.MAIN).picture(demo, picture),
                        clock);
        var redraw = new Redraw(ui, this::draw);
        listening = List.of(shown.listen(redraw::ask), emergency.listen(redraw::ask)::run);
        draw();
    }

    private void draw() {
        var shown = wall;
        if (over || shown == null) {
            return;
        }
        if (of.filter(LiveClass::isOver).isPresent()) {
            over = true;
            removeAll();
            add(new NoticeScreen(NoticeScreen.OVER, 0, Optional.empty()));
            getElement().executeJs("window.mistokOver?.()");
            return;
        }
        var stands = emergency.alarm();
        var next =
                stands.<Component>map(
                                alarm ->
                                        new EmergencyScreen(
                                                alarm,
                                                shelters.find(alarm.danger()),
                                                Optional.empty()))
                        .orElse(shown);
        if (stands.isPresent() || next.getParent().isEmpty()) {
            removeAll();
            add(next);
        }
        shown.draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.forEach(Registration::remove);
        if (over) {
            detached.getSession().close();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.brand");
    }
}
