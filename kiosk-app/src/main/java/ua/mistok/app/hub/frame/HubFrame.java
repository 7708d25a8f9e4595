package ua.mistok.app.hub.frame;

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
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.ui.ContrastButton;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;

/// The hub around a view: where one can go, the view's title as the heading, the other language,
/// the way out.
@JsModule("./kiosk/console.ts")
public final class HubFrame extends AppLayout
        implements LocaleChangeObserver, AfterNavigationObserver {

    private static final String OUTSIDE = "/hub/sign-in";

    private final transient Gate gate;
    private final Div brand = new Div();
    private final Aside drawer = new Aside();
    private final DrawerToggle toggle = new DrawerToggle();
    private final H1 title = new H1();
    private final Button language = new Button("", click -> speakOther());
    private final Button out = new Button("", click -> leave());
    private transient @Nullable HasDynamicTitle view;

    public HubFrame(Gate gate, HubDesk desk) {
        this.gate = gate;
        setPrimarySection(Section.DRAWER);
        brand.addClassNames("brand", "on-river");
        drawer.add(brand, new HubDrawer(desk));
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        language.setPrefixComponent(icon("globe"));
        out.setId("leave");
        out.setPrefixComponent(icon("log-out"));
        var end = new Div(new ContrastButton(), language, out);
        end.addClassName("navbar__end");
        var bar = new Header(toggle, title, end);
        bar.addClassName("navbar");
        addToNavbar(bar);
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
            getElement()
                    .executeJs(
                            "window.mistokConsole.guard(this, $0, $1)",
                            Gate.PATIENCE.toSeconds(),
                            OUTSIDE);
        }
    }

    private boolean isIn() {
        return gate.who().isPresent();
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
        out.setVisible(isIn());
        Dom.focusHeading(this);
    }

    /// Nobody touched the page for as long as one may stay signed in.
    @ClientCallable
    void leftAlone() {
        leave();
    }

    /// Somebody types or scrolls: whatever a page asks keeps them signed in.
    @ClientCallable
    void touched() {}

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.location.replace($0)", OUTSIDE));
        gate.leave();
    }

    /// Ukrainian until somebody asks for the other, whatever the browser says.
    private static Language spoken() {
        var chosen = VaadinSession.getCurrent().getAttribute(Language.class);
        return chosen == null ? Language.UKRAINIAN : chosen;
    }

    private void speakOther() {
        var next = spoken().equals(Language.UKRAINIAN) ? Language.ENGLISH : Language.UKRAINIAN;
        VaadinSession.getCurrent().setAttribute(Language.class, next);
        getUI().ifPresent(ui -> speak(ui, next));
    }

    /// In the language of this session.
    static void speak(UI ui) {
        speak(ui, spoken());
    }

    private static void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>"
                        + Dom.escape(getTranslation("hub.brand"))
                        + "</span>");
        drawer.getElement().setAttribute("aria-label", getTranslation("hub.brand"));
        toggle.setAriaLabel(getTranslation("console.sections"));
        language.setText(getTranslation("console.other-language"));
        out.setText(getTranslation("console.leave"));
        nameView();
        if (view != null) {
            page.setTitle(view.getPageTitle());
        }
    }
}
