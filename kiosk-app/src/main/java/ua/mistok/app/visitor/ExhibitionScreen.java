package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.InstantSource;
import java.util.List;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Way;

/// The waiting station of an exhibition: exercises play by themselves, one after another, until
/// somebody touches the screen, wherever it is.
final class ExhibitionScreen extends Div implements LocaleChangeObserver {

    private final Shelf shelf;
    private final InstantSource clock;
    private final List<Demo> demos;
    private final Div brand = new Div();
    private final Header top = new Header();
    private final Div stage = new Div();
    private final NativeButton touch;
    private int played;

    /// @param demos at least one
    /// @param begin when somebody touches the screen
    ExhibitionScreen(Shelf shelf, List<Demo> demos, InstantSource clock, Runnable begin) {
        this.shelf = shelf;
        this.clock = clock;
        this.demos = demos;
        addClassName("exhibition");
        brand.addClassName("brand");
        top.addClassName("topbar");
        stage.addClassNames("kiosk", "exhibition__stage");
        stage.getElement().setAttribute("inert", true);
        touch = Dom.button("exhibition__touch", "", begin);
        var foot = new Footer();
        foot.addClassNames("bottombar", "on-river");
        stage.add(top, foot);
        add(stage, touch);
        play();
    }

    private void play() {
        var demo = demos.get(played % demos.size());
        played++;
        var run = DemoRun.begin(demo, Way.WATCH, clock);
        var screen =
                new DemoScreen(
                        run,
                        NOTHING,
                        picture -> shelf.picture(demo, picture),
                        report -> play(),
                        step -> {});
        stage.getChildren().filter(Main.class::isInstance).toList().forEach(stage::remove);
        top.removeAll();
        top.add(brand, screen.progress());
        stage.addComponentAtIndex(1, screen);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>"
                        + Dom.escape(getTranslation("ui.brand"))
                        + "</span>");
        Dom.html(
                touch,
                "<span class=\"btn btn--go btn--hero\">"
                        + Dom.icon("pointer")
                        + Dom.escape(getTranslation("visitor.exhibition.go"))
                        + "</span>");
    }

    /// Nothing is laid over an exercise that nobody touches.
    private static final Overlay NOTHING =
            new Overlay() {
                @Override
                public void lay(Component sheet) {}

                @Override
                public void lift() {}
            };
}
