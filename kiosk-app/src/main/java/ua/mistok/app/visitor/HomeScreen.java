package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.catalogue.Heading;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// The doors, and beside them the other ways in.
final class HomeScreen extends Main implements LocaleChangeObserver {

    private final Shelf shelf;
    private final Browse browse;
    private final Div hello = new Div();
    private final Map<Goal, NativeButton> doors = new EnumMap<>(Goal.class);
    private final H2 forMe = new H2();
    private final Map<Audience, NativeButton> audiences = new EnumMap<>(Audience.class);
    private final NativeButton others;
    private final NativeButton start;
    private final NativeButton search;
    private final NativeButton directory;
    private final NativeButton library;
    private final NativeButton classes;
    private final NativeButton place;
    private final NativeButton opinion;

    /// @param opinions leads to the surveys that stand open; empty if none does
    /// @param classes leads to the class that runs, or to those that are to come; empty without any
    HomeScreen(
            Shelf shelf, Browse browse, Optional<Runnable> opinions, Optional<Runnable> classes) {
        this.shelf = shelf;
        this.browse = browse;
        addClassNames("main", "home");
        hello.addClassName("home__hello");
        others = Dom.button("chip chip--others", "", browse::audiences);
        start = Dom.button("row-btn", "", () -> browse.start(Map.of()));
        search = Dom.button("btn", "", browse::search);
        directory = Dom.button("btn", "", browse::directory);
        library = Dom.button("btn", "", () -> browse.panel(Panel.Kind.LIBRARY));
        this.classes = Dom.button("btn home__classes", "", () -> classes.ifPresent(Runnable::run));
        place = Dom.button("btn home__place", "", browse::places);
        opinion = Dom.button("btn home__opinion", "", () -> opinions.ifPresent(Runnable::run));
        var left = new Div(hello, bridge());
        left.addClassName("home__left");
        var more = new Div();
        more.addClassName("home__more");
        addIf(more, start, !browse.startQuestions().questions().isEmpty());
        more.add(search, directory);
        addIf(more, library, browse.findPanel(Panel.Kind.LIBRARY).isPresent());
        addIf(more, this.classes, classes.isPresent());
        addIf(more, opinion, opinions.isPresent());
        more.add(place);
        var right = new Div(who(), more);
        right.addClassName("home__right");
        add(left, right);
    }

    private Component bridge() {
        var bridge = new Div();
        bridge.addClassName("bridge");
        for (var goal : shelf.mode().doors()) {
            var door =
                    Dom.button(
                            "door door--" + goal.number(),
                            "",
                            () -> browse.open(goal, Optional.empty()));
            door.getElement().setAttribute("data-goal", Integer.toString(goal.number()));
            doors.put(goal, door);
            bridge.add(door);
        }
        return bridge;
    }

    private Component who() {
        var chips = new Div();
        chips.addClassName("chips");
        for (var audience : EnumSet.complementOf(EnumSet.of(Audience.EVERYONE))) {
            var chip = Dom.button("chip", "", () -> browse.open(audience));
            audiences.put(audience, chip);
            chips.add(chip);
        }
        chips.add(others);
        var who = new Section(forMe, chips);
        who.addClassName("who");
        return who;
    }

    /// What is not there takes no place: the last of an odd number is as wide as two.
    private static void addIf(Div all, NativeButton button, boolean there) {
        if (there) {
            all.add(button);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                hello,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(say("visitor.home.title"), Dom.escape(breadth())));
        doors.forEach((goal, door) -> Dom.html(door, inside(goal)));
        forMe.setText(getTranslation("visitor.home.for-me"));
        audiences.forEach((audience, chip) -> chip.setText(Heading.of(audience).on(this)));
        others.setText(getTranslation("visitor.home.others"));
        Dom.html(
                start,
                ("<span class=\"tile tile--go\">%s</span><span><b class=\"row-btn__h\">%s</b>"
                                + "<span class=\"row-btn__p\">%s</span></span>")
                        .formatted(
                                Dom.icon("compass"),
                                say("visitor.home.start"),
                                say("visitor.home.start.hint")));
        label(search, "search", getTranslation("catalogue.search"));
        label(classes, "users", getTranslation("visitor.class"));
        label(directory, "shield", getTranslation("catalogue.directory"));
        label(library, "library", getTranslation("visitor.home.library"));
        label(opinion, "message-circle", getTranslation("visitor.home.opinion"));
        label(
                place,
                "map-pin",
                browse.area().name().in(new Language(event.getLocale().getLanguage())));
    }

    /// How much there is, from the data (requirement R-19): «30 послуг, 8 у вашій громаді».
    private String breadth() {
        var lead = getTranslation("visitor.home.lead");
        var services = Words.count(this, "visitor.door.services", browse.services().size());
        var local = (int) browse.localServices();
        var here =
                local > 0
                        ? getTranslation("visitor.home.count-here", services, local)
                        : getTranslation("visitor.home.count", services);
        return browse.tried() == 0
                ? lead + " " + here
                : here + " " + getTranslation("visitor.home.tried", browse.tried());
    }

    private String inside(Goal goal) {
        var key = "catalogue.goal." + goal.number();
        return Dom.art("door-" + goal.number(), "door__art")
                + ("<span class=\"door__txt\"><span class=\"door__h\">%s</span>"
                                + "<span class=\"door__p\">%s</span>"
                                + "<span class=\"door__n\">%s%s</span></span>")
                        .formatted(
                                say(key), say(key + ".hint"), count(goal), Dom.icon("arrow-right"));
    }

    /// «20 послуг, 1 вправа».
    private String count(Goal goal) {
        var offered = browse.services(goal);
        var exercises =
                offered.stream().map(Service::id).mapToInt(id -> shelf.demos(id).size()).sum();
        var services = Words.count(this, "visitor.door.services", offered.size());
        return Dom.escape(
                exercises == 0
                        ? services
                        : getTranslation(
                                "visitor.door.count",
                                services,
                                Words.count(this, "visitor.door.exercises", exercises)));
    }

    private void label(NativeButton button, String icon, String words) {
        Dom.html(button, Dom.icon(icon) + "<span>" + Dom.escape(words) + "</span>");
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
