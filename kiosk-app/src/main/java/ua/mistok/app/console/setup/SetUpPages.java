package ua.mistok.app.console.setup;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.office.Spoken;
import ua.mistok.app.setup.Step;
import ua.mistok.app.ui.Dom;

/// The frame of the set-up's screens: the bridge of steps above, the way back and on below. It
/// looks like a station, because it is for fingers at the machine's own screen.
@JsModule("./kiosk/console.ts")
@JsModule("./kiosk/card.ts")
final class SetUpPages extends Div implements LocaleChangeObserver {

    /// Before anybody works here nothing can be seen that a visitor must not see.
    private static final Duration UNHURRIED = Duration.ofMinutes(10);

    private final transient Doorway doorway;
    private final transient Doors doors;
    private final transient Screens screens;
    private final Div brand = new Div();
    private final StepBar bar = new StepBar();
    private final Main main = new Main();
    private final NativeButton back = Dom.button("btn btn--river", "", this::back);
    private final NativeButton leave = Dom.button("tool", "", this::leave);
    private final NativeButton on = Dom.button("btn btn--go setup__on", "", this::on);
    private final Paragraph note = new Paragraph();

    /// What is shown, step by step.
    interface Screens {

        Step at();

        /// A screen for the step of the moment, in the language of the moment: a [StepPanel], or
        /// what leads on by itself.
        Component draw();

        boolean mayGoBack();

        void back();
    }

    SetUpPages(Doorway doorway, Doors doors, Screens screens) {
        this.doorway = doorway;
        this.doors = doors;
        this.screens = screens;
        brand.addClassName("brand");
        var tools = new Div(leave);
        tools.addClassName("topbar__tools");
        var top = new Header(brand, bar, tools);
        top.addClassName("topbar");
        main.addClassNames("main", "setup");
        note.addClassName("bottombar__note");
        var foot = new Footer(back, note, on);
        foot.addClassNames("bottombar", "on-river");
        addClassName("kiosk");
        leave.setId("leave");
        add(top, main, foot);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Spoken.begin(attached.getUI());
        getElement().executeJs("window.mistokConsole.asStation()");
        var patience = doorway.signedIn().isPresent() ? Doorway.listener().patience() : UNHURRIED;
        getElement()
                .executeJs(
                        "window.mistokConsole.guard(this, $0, $1)",
                        patience.toSeconds(),
                        outside());
    }

    private boolean isOnOwnScreen() {
        return Doorway.listener() == Listener.STAFF;
    }

    private String outside() {
        return isOnOwnScreen() ? doors.visitors() : "/staff/sign-in";
    }

    /// Shows the step of the moment.
    void draw() {
        var screen = screens.draw();
        main.removeAll();
        main.add(screen);
        on.setVisible(screen instanceof StepPanel step && step.hasForward());
        back.setVisible(screen instanceof StepPanel && screens.mayGoBack());
        bar.show(screens.at());
        Dom.focusHeading(main);
    }

    private void back() {
        screens.back();
        draw();
    }

    private void on() {
        if (!(main.getComponentAt(0) instanceof StepPanel panel)) {
            return;
        }
        var before = screens.at();
        var refusals = panel.forward();
        if (screens.at() == before) {
            panel.refuse(refusals);
        } else if (main.getComponentAt(0) == panel) {
            draw();
        }
    }

    void leave() {
        var outside = outside();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.location.replace($0)", outside));
        doorway.leave();
    }

    /// Nobody touched the page for too long.
    @ClientCallable
    void leftAlone() {
        leave();
    }

    /// Somebody types: whatever a page asks keeps them signed in.
    @ClientCallable
    void touched() {}

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        page.setTitle(getTranslation("console.set-up"));
        Dom.html(brand, Dom.art("mark", "mark"));
        Dom.html(
                leave,
                Dom.icon("log-out")
                        + word(isOnOwnScreen() ? "console.to-visitors" : "console.leave"));
        Dom.html(back, Dom.icon("arrow-left") + word("console.set-up.back"));
        Dom.html(on, word("console.set-up.on") + Dom.icon("arrow-right"));
        note.setText(getTranslation("console.set-up.kept"));
        draw();
    }

    private String word(String key) {
        return "<span>" + Dom.escape(getTranslation(key)) + "</span>";
    }
}
