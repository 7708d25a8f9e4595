package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.text.Language;

/// The waiting station of an exhibition: exercises play by themselves, one after another, until
/// somebody touches the screen, wherever it is. Whoever listens hears which one plays and how to
/// begin: what happens in it would be over before it is read.
final class ExhibitionScreen extends Div implements LocaleChangeObserver {

    private final Shelf shelf;
    private final InstantSource clock;
    private final List<Demo> demos;
    private final Div brand = new Div();
    private final Header top = new Header();
    private final Div stage = new Div();
    private final H1 title = new H1();
    private final NativeButton touch;
    private int played;

    /// @param demos at least one
    /// @param begin when somebody touches the screen
    /// @param reads whether screens can be read aloud in a language
    ExhibitionScreen(
            Shelf shelf,
            List<Demo> demos,
            InstantSource clock,
            Runnable begin,
            Predicate<Locale> reads) {
        this.shelf = shelf;
        this.clock = clock;
        this.demos = demos;
        addClassName("exhibition");
        brand.addClassName("brand");
        top.addClassName("topbar");
        stage.addClassNames("kiosk", "exhibition__stage");
        stage.getElement().setAttribute("inert", true);
        title.addClassName("vh");
        touch = Dom.button("exhibition__touch", "", begin);
        var listen = new Div(new ListenButton("chip", reads));
        listen.addClassNames("exhibition__listen", "on-river");
        var foot = new Footer();
        foot.addClassNames("bottombar", "on-river");
        stage.add(top, foot);
        add(stage, new Main(title, touch, listen));
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
        tell();
    }

    private void tell() {
        var plays = demos.get((played - 1) % demos.size());
        var language = new Language(getLocale().getLanguage());
        title.setText(getTranslation("visitor.exhibition", plays.title().in(language)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
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
