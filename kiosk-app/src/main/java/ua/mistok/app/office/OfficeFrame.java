package ua.mistok.app.office;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.ui.ContrastButton;
import ua.mistok.app.ui.Dom;

/// Around a view: where one can go, the view's title as the heading, the other language, the way
/// out.
@JsModule("./kiosk/console.ts")
public abstract class OfficeFrame extends AppLayout
        implements LocaleChangeObserver, AfterNavigationObserver {

    private final String name;
    private final Div brand = new Div();
    private final Aside drawer = new Aside();
    private final DrawerToggle toggle = new DrawerToggle();
    private final H1 title = new H1();
    private final Button language = new Button("", click -> getUI().ifPresent(Spoken::other));
    private final Button out = new Button("", click -> leave());
    private transient @Nullable HasDynamicTitle view;

    /// @param name key of what stands at the top of the drawer
    protected OfficeFrame(String name, Chapters chapters) {
        this.name = name;
        setPrimarySection(Section.DRAWER);
        brand.addClassNames("brand", "on-river");
        drawer.add(brand, chapters);
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        language.setPrefixComponent(Chapters.icon("globe"));
        out.setId("leave");
        out.setPrefixComponent(Chapters.icon("log-out"));
        var end = new Div(new ContrastButton(), language, out);
        end.addClassName("navbar__end");
        var bar = new Header(toggle, title, end);
        bar.addClassName("navbar");
        addToNavbar(bar);
    }

    /// Whether somebody is signed in.
    protected abstract boolean isIn();

    /// How long one stays so without a touch.
    protected abstract Duration patience();

    /// Address of the page that comes when they leave.
    protected abstract String outside();

    /// Nobody is signed in any more.
    protected abstract void signOut();

    /// Whether there is a way out, and a page left alone takes it.
    protected boolean mayLeave() {
        return isIn();
    }

    /// What the way out is called, in the language of the moment.
    protected String wayOut() {
        return getTranslation("console.leave");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Spoken.begin(attached.getUI());
        if (mayLeave()) {
            getElement()
                    .executeJs(
                            "window.mistokConsole.guard(this, $0, $1)",
                            patience().toSeconds(),
                            outside());
        }
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
        out.setVisible(mayLeave());
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
        var outside = outside();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.location.replace($0)", outside));
        signOut();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        Dom.html(
                brand,
                Dom.art("mark", "mark") + "<span>" + Dom.escape(getTranslation(name)) + "</span>");
        drawer.getElement().setAttribute("aria-label", getTranslation(name));
        toggle.setAriaLabel(getTranslation("console.sections"));
        language.setText(getTranslation("console.other-language"));
        out.setText(wayOut());
        nameView();
        if (view != null) {
            page.setTitle(view.getPageTitle());
        }
    }
}
