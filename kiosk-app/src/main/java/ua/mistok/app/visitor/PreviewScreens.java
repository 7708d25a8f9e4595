package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.station.Station;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Draws the first screens of a draft with the stations' own components, for somebody who only
/// looks: nothing is noted, and nobody travels on.
final class PreviewScreens implements Preview {

    private final ModeShelf modes;
    private final Running running;
    private final Polls polls;
    private final InstantSource clock;

    PreviewScreens(ModeShelf modes, Running running, Polls polls, InstantSource clock) {
        this.modes = modes;
        this.running = running;
        this.polls = polls;
        this.clock = clock;
    }

    @Override
    public Component draw(Mode draft, Screen screen) {
        if (draft.languages().isEmpty()) {
            return new Div();
        }
        var shelf = modes.shelf().offering(draft);
        var isClosed = draft.kind() == ModeKind.CLOSED;
        return screen == Screen.WAITING || isClosed ? waiting(shelf) : framed(draft, home(shelf));
    }

    private Component waiting(Shelf shelf) {
        var opening = running.at(Station.MAIN).opening();
        return new Waiting(polls, clock, Station.MAIN, how -> {}, language -> {}, _ -> false)
                .screen(shelf, opening);
    }

    private Component home(Shelf shelf) {
        var origin = new Origin(Station.MAIN, shelf.mode().kind(), Language.UKRAINIAN, true);
        var visit = new Visits(new Nowhere(), clock).open(origin);
        var journey =
                new Journey(
                        shelf,
                        new Finder(),
                        visit,
                        polls,
                        IdeaBox.SHUT,
                        clock,
                        new Random(),
                        stop -> {});
        return shelf.mode().kind().hasDoors()
                ? new HomeScreen(
                        shelf, journey.browse(), opinions(journey), classes(journey.browse()))
                : new OpinionPicks(shelf, journey.interviews())
                        .screen(offer -> {}, Comfort.of(shelf.mode().look()));
    }

    private Optional<Runnable> classes(Browse browse) {
        return browse.hasClasses(clock.instant()) ? Optional.of(() -> {}) : Optional.empty();
    }

    private static Optional<Runnable> opinions(Journey journey) {
        return journey.interviews().standing().isEmpty() ? Optional.empty() : Optional.of(() -> {});
    }

    /// The bars of every screen, without what makes them work.
    static Component framed(Mode draft, Component screen) {
        var frame = new Div();
        var brand = new Div();
        brand.addClassName("brand");
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>"
                        + Dom.escape(frame.getTranslation("ui.brand"))
                        + "</span>");
        var tools = new Div();
        if (draft.languages().size() > 1) {
            tools.add(tool(frame, "globe", "ui.other-language"));
        }
        tools.add(tool(frame, "accessibility", "ui.comfort"));
        tools.addClassName("topbar__tools");
        var top = new Header(brand, tools);
        top.addClassName("topbar");
        var foot =
                new Footer(
                        river(frame, "btn btn--river", "bell", "ui.bell"),
                        river(frame, "btn btn--finish", "eraser", "ui.finish"));
        foot.addClassNames("bottombar", "on-river");
        frame.addClassName("kiosk");
        frame.add(top, screen, foot);
        return frame;
    }

    private static Component tool(Component at, String icon, String key) {
        return river(at, "tool", icon, key);
    }

    private static Component river(Component at, String classes, String icon, String key) {
        var words = "<span>" + Dom.escape(at.getTranslation(key)) + "</span>";
        return Dom.button(classes, Dom.icon(icon) + words, () -> {});
    }

    /// Nothing that is only looked at is noted.
    private record Nowhere() implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {}

        @Override
        public void settle() {}
    }
}
