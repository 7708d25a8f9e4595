package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;

/// The console around a view: where one can go, the other language, the way out.
@JsModule("./kiosk/console.ts")
public final class ConsoleFrame extends Div
        implements RouterLayout, LocaleChangeObserver, AfterNavigationObserver {

    private final transient Doorway doorway;
    private final Div brand = new Div();
    private final Nav drawer = new Nav();
    private final Map<Anchor, String> links = new LinkedHashMap<>();
    private final NativeButton language;
    private final NativeButton out;

    public ConsoleFrame(Doorway doorway) {
        this.doorway = doorway;
        addClassName("app");
        brand.addClassName("brand");
        language = Dom.button("drawer__l", "", this::speakOther);
        out = Dom.button("drawer__l", "", this::leave);
        drawer.addClassNames("drawer", "on-river");
        drawer.add(brand);
        link("staff", "console.results");
        link("staff/words", "console.words");
        drawer.add(language, out);
        add(drawer);
    }

    private void link(String path, String key) {
        var link = new Anchor(path, "");
        link.addClassName("drawer__l");
        link.getElement().setAttribute("router-link", true);
        links.put(link, key);
        drawer.add(link);
    }

    /// A kiosk speaks Ukrainian until somebody asks for another language, whatever the browser
    // says.
    @Override
    protected void onAttach(AttachEvent attached) {
        var chosen = VaadinSession.getCurrent().getAttribute(Language.class);
        speak(chosen == null ? Language.UKRAINIAN : chosen);
        if (doorway.signedIn().isPresent()) {
            getElement()
                    .executeJs(
                            "window.mistokConsole.guard(this, $0)", SignedIn.PATIENCE.toSeconds());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        var isIn = doorway.signedIn().isPresent();
        links.forEach(
                (link, key) -> {
                    link.setVisible(isIn);
                    if (link.getHref().equals(here)) {
                        link.getElement().setAttribute("aria-current", "page");
                    } else {
                        link.getElement().removeAttribute("aria-current");
                    }
                });
        out.setVisible(isIn);
    }

    /// Nobody touched the console for as long as one may stay signed in.
    @ClientCallable
    void leftAlone() {
        leave();
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/staff/sign-in"));
        doorway.leave();
    }

    private void speakOther() {
        var now = new Language(getLocale().getLanguage());
        var next = now.equals(Language.UKRAINIAN) ? Language.ENGLISH : Language.UKRAINIAN;
        VaadinSession.getCurrent().setAttribute(Language.class, next);
        speak(next);
    }

    private void speak(Language language) {
        getUI().ifPresent(ui -> ui.setLocale(Locale.of(language.tag())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        drawer.getElement().setAttribute("aria-label", getTranslation("console.sections"));
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>"
                        + Dom.escape(getTranslation("ui.brand"))
                        + "</span>");
        links.forEach((link, key) -> link.setText(getTranslation(key)));
        Dom.html(
                language, Dom.icon("globe") + Dom.escape(getTranslation("console.other-language")));
        Dom.html(out, Dom.icon("log-out") + Dom.escape(getTranslation("console.leave")));
    }
}
