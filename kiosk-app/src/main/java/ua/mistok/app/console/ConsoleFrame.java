package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.alarm.Bell;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.ContrastButton;
import ua.mistok.app.ui.Dom;

/// The console around a view: where one can go, the view's title as the heading, the other
/// language, the way out.
@JsModule("./kiosk/console.ts")
public final class ConsoleFrame extends AppLayout
        implements LocaleChangeObserver, AfterNavigationObserver {

    private final transient Doorway doorway;
    private final transient Doors doors;
    private final Div brand = new Div();
    private final Aside drawer = new Aside();
    private final DrawerToggle toggle = new DrawerToggle();
    private final H1 title = new H1();
    private final Button language = new Button("", click -> speakOther());
    private final Button out = new Button("", click -> leave());
    private final BellBar bells;
    private final AlarmBar alarm;
    private transient @Nullable HasDynamicTitle view;

    public ConsoleFrame(Doorway doorway, Doors doors, Desk desk, Bell bell, Emergency emergency) {
        this.doorway = doorway;
        this.doors = doors;
        bells = new BellBar(bell, call -> desk.note(Deed.BELL_ANSWERED));
        alarm = new AlarmBar(emergency, desk);
        setPrimarySection(Section.DRAWER);
        brand.addClassNames("brand", "on-river");
        drawer.add(brand, new Drawer(desk));
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        language.setPrefixComponent(icon("globe"));
        out.setId("leave");
        out.setPrefixComponent(icon("log-out"));
        var end = new Div(new ContrastButton(), language, out);
        end.addClassName("navbar__end");
        var bar = new Header(toggle, title, end);
        bar.addClassName("navbar");
        addToNavbar(bar, alarm, bells);
    }

    private static Component icon(String name) {
        var icon = new Span();
        Dom.html(icon, Dom.icon(name));
        return icon;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (isIn()) {
            push(attached.getUI());
        }
        Spoken.begin(attached.getUI());
        if (isIn() || isOnOwnScreen()) {
            getElement()
                    .executeJs(
                            "window.mistokConsole.guard(this, $0, $1)",
                            Doorway.listener().patience().toSeconds(),
                            outside());
        }
    }

    /// Not before somebody is in: signing in gives the session another id, and an open push of the
    /// old one would say that it has expired.
    private static void push(UI ui) {
        var push = ui.getPushConfiguration();
        push.setPushMode(PushMode.AUTOMATIC);
        push.setTransport(Transport.WEBSOCKET_XHR); // what is done comes by the door as a request
    }

    /// On the machine's own screen the next one who comes is a visitor.
    private static boolean isOnOwnScreen() {
        return Doorway.listener() == Listener.STAFF;
    }

    private String outside() {
        return isOnOwnScreen() ? doors.visitors() : "/staff/sign-in";
    }

    private boolean isIn() {
        return doorway.signedIn().isPresent();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        view = content instanceof HasDynamicTitle titled ? titled : null;
        nameView();
    }

    private void nameView() {
        if (view != null) {
            title.setText(view.getPageTitle());
        }
    }

    /// Whoever is not signed in has nowhere to go.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setDrawerOpened(isIn());
        toggle.setVisible(isIn());
        bells.setVisible(isIn());
        alarm.setVisible(isIn());
        out.setVisible(isIn() || isOnOwnScreen());
        Dom.focusHeading(this);
    }

    /// Nobody touched the console for as long as one may stay signed in.
    @ClientCallable
    void leftAlone() {
        leave();
    }

    /// Somebody types or scrolls: whatever a page asks keeps them signed in.
    @ClientCallable
    void touched() {}

    private void leave() {
        var outside = outside();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.location.replace($0)", outside));
        doorway.leave();
    }

    private void speakOther() {
        getUI().ifPresent(Spoken::other);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>"
                        + Dom.escape(getTranslation("ui.brand"))
                        + "</span>");
        drawer.getElement().setAttribute("aria-label", getTranslation("ui.brand"));
        toggle.setAriaLabel(getTranslation("console.sections"));
        language.setText(getTranslation("console.other-language"));
        out.setText(getTranslation(isOnOwnScreen() ? "console.to-visitors" : "console.leave"));
        nameView();
        if (view != null) {
            page.setTitle(view.getPageTitle());
        }
    }
}
