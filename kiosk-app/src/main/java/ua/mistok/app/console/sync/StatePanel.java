package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Dispatch;
import ua.mistok.app.sync.Rules;
import ua.mistok.app.sync.State;
import ua.mistok.app.ui.Words;

/// How many facts wait, when the hub answered, what stopped it, and the one switch.
final class StatePanel extends Section {

    private static final double MEGABYTE = 1e6;
    private static final double LEAST_SHOWN = 0.01;

    private final transient Dispatch dispatch;
    private final transient Desk desk;
    private final Div told = new Div();
    private final Div ways = new Div();
    private final Paragraph said = new Paragraph();

    StatePanel(Dispatch dispatch, Desk desk) {
        this.dispatch = dispatch;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("state");
        told.addClassName("backup__told");
        ways.addClassName("btn-row");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("console.sync.state")), told, ways, said);
        draw();
    }

    private void draw() {
        var state = dispatch.state();
        var on = dispatch.rules().on();
        told.removeAll();
        ways.removeAll();
        told.add(
                new Paragraph(
                        state.waiting() == 0
                                ? getTranslation("console.sync.nothing-waits")
                                : Words.count(
                                        this, "console.sync.waiting", (int) state.waiting())));
        told.add(
                new Paragraph(
                        state.last()
                                .map(at -> getTranslation("console.sync.last", FormTell.moment(at)))
                                .orElseGet(() -> getTranslation("console.sync.never"))));
        if (state.bytes() > 0) {
            told.add(today(state));
        }
        state.stop().ifPresent(stop -> told.add(new Paragraph(SyncTell.stop(this, stop))));
        if (on) {
            var now = new Button(getTranslation("console.sync.now"), click -> now());
            now.addThemeVariants(ButtonVariant.PRIMARY);
            now.setId("send-now");
            ways.add(now);
        }
        var turn =
                new Button(
                        getTranslation(on ? "console.sync.turn-off" : "console.sync.turn-on"),
                        click -> turn(!on));
        turn.setId("switch");
        var look = new Button(getTranslation("console.sync.look"), click -> draw());
        look.setId("look");
        ways.add(turn, look);
        said.setText("");
    }

    private Paragraph today(State state) {
        var megabytes = Math.max(LEAST_SHOWN, state.bytes() / MEGABYTE);
        return new Paragraph(
                getTranslation(
                        "console.sync.today",
                        String.format(FormTell.locale(this), "%.2f", megabytes)));
    }

    private void now() {
        desk.act(Deed.SENT_NOW, dispatch::now);
        draw();
        said.setText(getTranslation("console.sync.now.said"));
    }

    private void turn(boolean on) {
        var rules = dispatch.rules();
        desk.act(
                Deed.SENDING_RULED,
                on ? "on" : "off",
                () -> dispatch.rule(new Rules(on, rules.megabytes(), rules.quiet())));
        draw();
        said.setText(getTranslation(on ? "console.sync.on" : "console.sync.off"));
    }
}
