package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.catalogue.AdviceScreen;
import ua.mistok.app.catalogue.CatalogueScreen;
import ua.mistok.app.catalogue.DirectoryScreen;
import ua.mistok.app.catalogue.Heading;
import ua.mistok.app.catalogue.Listing;
import ua.mistok.app.catalogue.Listing.Filter;
import ua.mistok.app.catalogue.Offer;
import ua.mistok.app.catalogue.PanelScreen;
import ua.mistok.app.catalogue.PanelScreen.More;
import ua.mistok.app.catalogue.PickScreen;
import ua.mistok.app.catalogue.PickScreen.Pick;
import ua.mistok.app.catalogue.SearchScreen;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ui.Comfort;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.place.Area;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Start;

/// Draws the stops on the way to a card.
final class BrowseScreens {

    /// Life situations beside «Усі»; the others are one touch further.
    private static final int SITUATIONS = 3;

    private final Supplier<Shelf> shelf;
    private final Browse browse;
    private final Supplier<Optional<Runnable>> ideas;
    private final Consumer<Service> opened;

    /// @param ideas the way to ideas, where the library wants any
    BrowseScreens(
            Supplier<Shelf> shelf,
            Browse browse,
            Supplier<Optional<Runnable>> ideas,
            Consumer<Service> opened) {
        this.shelf = shelf;
        this.browse = browse;
        this.ideas = ideas;
        this.opened = opened;
    }

    Component catalogue(Stop.Catalogue stop, Comfort comfort, LocalDate today) {
        var all = browse.services(stop.goal());
        var shown =
                stop.situation().map(code -> all.stream().filter(in(code)).toList()).orElse(all);
        var filters = filters(stop, all);
        return list(
                new Listing(Heading.of(stop.goal()), stop.goal(), offers(shown), filters),
                comfort,
                today);
    }

    private List<Filter> filters(Stop.Catalogue stop, List<Service> all) {
        var goal = stop.goal();
        var filters = new ArrayList<Filter>();
        filters.add(
                new Filter(
                        screen -> screen.getTranslation("catalogue.all", all.size()),
                        stop.situation().isEmpty(),
                        () -> browse.open(goal, Optional.empty())));
        var usual = situations(all).limit(SITUATIONS).toList();
        Stream.concat(
                        stop.situation().filter(code -> !usual.contains(code)).stream(),
                        usual.stream())
                .limit(SITUATIONS)
                .map(code -> filter(goal, code, stop.situation()))
                .forEach(filters::add);
        filters.add(
                new Filter(
                        Heading.key("catalogue.situations"), false, () -> browse.situations(goal)));
        return filters;
    }

    private Filter filter(Goal goal, String code, Optional<String> chosen) {
        return new Filter(
                situation(code),
                chosen.equals(Optional.of(code)),
                () -> browse.open(goal, Optional.of(code)));
    }

    private Heading situation(String code) {
        return shelf.get()
                .situation(code)
                .map(Heading::text)
                .orElse(Heading.key("catalogue.situations"));
    }

    /// Codes of the life situations of these services, the most frequent first.
    private static Stream<String> situations(List<Service> services) {
        Map<String, Long> counts =
                services.stream()
                        .flatMap(service -> service.situations().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Predicate<Service> in(String situation) {
        return service -> service.situations().contains(situation);
    }

    Component situations(Stop.Situations stop, Comfort comfort) {
        var picks =
                situations(browse.services(stop.goal()))
                        .map(
                                code ->
                                        new Pick(
                                                situation(code),
                                                false,
                                                () -> browse.open(stop.goal(), Optional.of(code))))
                        .toList();
        return new PickScreen(
                Heading.key("catalogue.situations.title"),
                Heading.of(stop.goal()),
                picks,
                PicksPerPage.of(comfort));
    }

    Component forWhom(Stop.ForWhom stop, Comfort comfort, LocalDate today) {
        var services =
                browse.services().stream()
                        .filter(service -> service.audiences().contains(stop.audience()))
                        .toList();
        return list(
                new Listing(Heading.of(stop.audience()), Goal.RECEIVE, offers(services), List.of()),
                comfort,
                today);
    }

    Component audiences(Comfort comfort) {
        var picks =
                EnumSet.complementOf(EnumSet.of(Audience.EVERYONE)).stream()
                        .map(
                                audience ->
                                        new Pick(
                                                Heading.of(audience),
                                                false,
                                                () -> browse.open(audience)))
                        .toList();
        return new PickScreen(
                Heading.key("visitor.home.for-me"),
                Heading.key("catalogue.who.lead"),
                picks,
                PicksPerPage.of(comfort));
    }

    Component searching(Stop.Searching stop, Comfort comfort, LocalDate today) {
        return new SearchScreen(
                stop.words(), browse::find, CardsPerPage.of(comfort), today, opened);
    }

    Component starting(Stop.Starting stop, Comfort comfort) {
        var question = browse.startQuestions().questions().get(stop.answers().size());
        var picks =
                question.options().stream().map(option -> pick(stop, question, option)).toList();
        return new PickScreen(
                Heading.text(question.text()),
                screen ->
                        screen.getTranslation(
                                "catalogue.start.lead",
                                stop.answers().size() + 1,
                                browse.startQuestions().questions().size()),
                picks,
                PicksPerPage.of(comfort));
    }

    private Pick pick(Stop.Starting stop, Start.Question question, Start.Option option) {
        return new Pick(
                Heading.text(option.text()),
                false,
                () -> browse.answer(stop.answers(), question, option));
    }

    /// An exercise to begin with; the doors where there is none at all.
    Component advised(Stop.Advised stop, LocalDate today) {
        var first = stop.advice().first().flatMap(browse::findService).map(browse::offer);
        var next =
                stop.advice().next().stream()
                        .flatMap(id -> browse.findService(id).stream())
                        .map(browse::offer)
                        .toList();
        return new AdviceScreen(first, next, today, opened);
    }

    Component directory() {
        return new DirectoryScreen(browse.services(), browse.findPanel(Panel.Kind.RECOGNISE));
    }

    Component beside(Stop.Beside stop) {
        return new PanelScreen(
                stop.panel(),
                stop.panel().kind() == Panel.Kind.LIBRARY ? besideLibrary() : List.of());
    }

    private List<More> besideLibrary() {
        var credits =
                browse.findPanel(Panel.Kind.CREDITS)
                        .map(
                                _ ->
                                        new More(
                                                "catalogue.credits",
                                                "heart-handshake",
                                                () -> browse.panel(Panel.Kind.CREDITS)));
        var idea = ideas.get().map(open -> new More("idea.own", "lightbulb", open));
        return Stream.of(credits, idea).flatMap(Optional::stream).toList();
    }

    Component places(Comfort comfort) {
        var areas = shelf.get().packs().areas();
        var towns = areas.regions().stream().flatMap(region -> areas.within(region.id()).stream());
        var picks =
                Stream.of(Stream.of(areas.country()), towns, areas.regions().stream())
                        .flatMap(Function.identity())
                        .map(this::place)
                        .toList();
        return new PickScreen(
                Heading.key("catalogue.places"),
                Heading.key("catalogue.places.lead"),
                picks,
                PicksPerPage.of(comfort));
    }

    private Pick place(Area area) {
        return new Pick(
                Heading.text(area.name()),
                area.equals(browse.area()),
                () -> browse.move(area.id()));
    }

    private Component list(Listing listing, Comfort comfort, LocalDate today) {
        return new CatalogueScreen(
                listing,
                CardsPerPage.of(comfort),
                today,
                opened,
                browse::search,
                listing.goal() == Goal.INFLUENCE ? ideas.get() : Optional.empty());
    }

    private List<Offer> offers(List<Service> services) {
        return services.stream().map(browse::offer).toList();
    }
}
