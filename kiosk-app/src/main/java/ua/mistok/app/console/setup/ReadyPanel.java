package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.mistok.app.library.Spot;
import ua.mistok.app.setup.DiskFound;
import ua.mistok.app.setup.OpeningHours;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.place.Area;

/// What works now, and what one would do next.
final class ReadyPanel extends StepPanel {

    private final UnorderedList says = new UnorderedList();

    /// @param toVisitors leaves the console
    ReadyPanel(SetUp setUp, Runnable toVisitors) {
        super("ready");
        says.addClassName("setup__says");
        var library = setUp.library().now();
        library.spot().ifPresent(spot -> say(true, word("ready-place", name(setUp, spot))));
        library.sign()
                .ifPresent(
                        sign -> {
                            say(true, word("ready-library", sign.line()));
                            sign.partner()
                                    .ifPresent(
                                            partner -> say(true, word("ready-partner", partner)));
                        });
        hours(setUp);
        say(true, word("ready-screen", SetUpTell.decimal(this, setUp.stations().main().inches())));
        trials(setUp);
        var go = Dom.button("btn btn--go", Dom.escape(word("ready-visitors")), toVisitors);
        var next = new Div(go, link("staff/people", "people"), link("staff", "today"));
        next.addClassName("setup__next");
        add(says, next);
    }

    private void hours(SetUp setUp) {
        var schedule = setUp.week().schedule();
        OpeningHours.of(schedule)
                .ifPresentOrElse(
                        hours ->
                                say(
                                        true,
                                        word(
                                                "ready-hours",
                                                SetUpTell.days(this, hours.days()),
                                                SetUpTell.time(hours.from()),
                                                SetUpTell.end(hours.to()))),
                        () -> say(true, word("ready-planned")));
    }

    private void trials(SetUp setUp) {
        var made = setUp.trials();
        var touch = made.touch().orElse(false);
        var sound = made.sound().orElse(false);
        var disk =
                made.disk()
                        .filter(found -> found instanceof DiskFound.Good good && good.isRoomy())
                        .isPresent();
        if (touch && sound && disk) {
            say(true, word("ready-trials"));
            return;
        }
        if (!touch) {
            say(false, word("touch-bad"));
        }
        if (!sound) {
            say(false, word("sound-bad"));
        }
        if (!disk) {
            say(false, word("disk-bad"));
        }
    }

    private String name(SetUp setUp, Spot spot) {
        var language = SetUpTell.language(this);
        var region = setUp.areas().find(spot.region()).map(Area::name);
        var community =
                spot.community()
                        .flatMap(setUp.areas()::find)
                        .map(area -> area.name().in(language))
                        .or(spot::named);
        var of = region.map(name -> name.in(language)).orElse(spot.region().slug());
        return community.map(name -> name + ", " + of).orElse(of);
    }

    private void say(boolean good, String words) {
        var dot = new Span();
        dot.addClassName("setup__mark");
        Dom.html(dot, Dom.icon(good ? "check" : "triangle-alert"));
        var item = new ListItem(dot, new Span(words));
        item.addClassName(good ? "is-good" : "is-bad");
        says.add(item);
    }

    private Anchor link(String path, String name) {
        var link = new Anchor("/" + path, word("ready-" + name));
        link.addClassNames("btn", name);
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    boolean hasForward() {
        return false;
    }

    @Override
    List<Refusal> forward() {
        return List.of();
    }
}
