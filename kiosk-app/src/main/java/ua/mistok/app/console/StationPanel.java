package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.access.Deed;
import ua.mistok.app.hands.Chore;
import ua.mistok.app.hands.Chores;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.station.Station;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.ui.Dom;

/// What can be done at one screen: wash it, try it, hear it.
final class StationPanel extends Section {

    private final Station station;
    private final transient Chores chores;
    private final transient Desk desk;
    private final Paragraph said = new Paragraph();
    private final Button rehearse = new Button("", click -> rehearse());
    private transient Runnable listening = () -> {};

    StationPanel(Station station, Chores chores, Desk desk) {
        this.station = station;
        this.chores = chores;
        this.desk = desk;
        addClassName("panel");
        setId("hands-" + station.slug());
        said.getElement().setAttribute("role", "status");
        said.addClassName("answer");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        var looks = ui.accessLater((Chore chore) -> name(), () -> {});
        listening = chores.watch(station.slug(), looks::accept);
        removeAll();
        var wash = button("console.hands.wash", "droplets", this::wash);
        wash.addClassName("wash");
        var sound = button("console.hands.sound", "volume-2", this::sound);
        sound.addClassName("sound");
        rehearse.addClassName("rehearse");
        rehearse.setPrefixComponent(icon("play"));
        var buttons = new Div(wash, rehearse, sound);
        buttons.addClassName("btn-row");
        add(
                new H2(
                        station.slug().equals(Station.MAIN)
                                ? getTranslation("console.today.main")
                                : station.name()),
                buttons,
                said);
        name();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private Button button(String key, String icon, Runnable touched) {
        var button = new Button(getTranslation(key), click -> touched.run());
        button.setPrefixComponent(icon(icon));
        return button;
    }

    private static Span icon(String name) {
        var icon = new Span();
        Dom.html(icon, Dom.icon(name));
        return icon;
    }

    /// What the button of the rehearsal does next.
    private void name() {
        var until = chores.rehearsal(station.slug());
        rehearse.setText(
                getTranslation(
                        until.isPresent()
                                ? "console.hands.rehearse.end"
                                : "console.hands.rehearse"));
        until.ifPresent(
                end -> said.setText(getTranslation("console.hands.rehearses", Tell.time(end))));
    }

    private void wash() {
        desk.act(
                Deed.SCREEN_WASHED,
                station.slug(),
                () -> say(chores.ask(station.slug(), new Chore.Wash()), "console.hands.washes"));
    }

    private void rehearse() {
        if (chores.rehearsal(station.slug()).isPresent()) {
            desk.act(
                    Deed.REHEARSAL_ENDED,
                    station.slug(),
                    () -> chores.endRehearsal(station.slug()));
            said.setText(getTranslation("console.hands.rehearsed"));
        } else {
            desk.act(Deed.REHEARSAL_BEGUN, station.slug(), () -> chores.rehearse(station.slug()));
        }
        name();
    }

    private void sound() {
        var ui = getUI().orElseThrow();
        var heard = ui.accessLater(this::heard, () -> {});
        desk.act(
                Deed.SOUND_TRIED,
                station.slug(),
                () ->
                        say(
                                chores.ask(station.slug(), new Chore.Sound(heard::accept)),
                                "console.hands.sounds"));
    }

    private void heard(Boolean sounded) {
        said.setText(
                getTranslation(sounded ? "console.hands.sounded" : "console.hands.not-sounded"));
    }

    private void say(boolean done, String key) {
        said.setText(getTranslation(done ? key : "console.hands.nobody"));
    }
}
