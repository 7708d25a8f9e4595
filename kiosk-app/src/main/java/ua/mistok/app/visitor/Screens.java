package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ua.mistok.app.catalogue.CardScreen;
import ua.mistok.app.catalogue.CatalogueScreen;
import ua.mistok.app.catalogue.Offer;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.ConfidenceScreen;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.demo.FinishScreen;
import ua.mistok.app.survey.SurveyScreen;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Leave;
import ua.mistok.app.ui.Overlay;

/// Draws the stops of one journey.
final class Screens {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Shelf shelf;
    private final InstantSource clock;
    private final Journey journey;
    private final Attempts attempts;
    private final Overlay overlay;

    Screens(Shelf shelf, InstantSource clock, Journey journey, Attempts attempts, Overlay overlay) {
        this.shelf = shelf;
        this.clock = clock;
        this.journey = journey;
        this.attempts = attempts;
        this.overlay = overlay;
    }

    /// @param progress for the top bar
    /// @param leave the way out at the left of the river
    record Drawn(Component screen, Optional<Component> progress, Optional<Leave> leave) {

        Drawn(Component screen, Leave leave) {
            this(screen, Optional.empty(), Optional.of(leave));
        }

        Drawn(Component screen) {
            this(screen, Optional.empty(), Optional.empty());
        }
    }

    /// @param stop any but the waiting screen, on which there is no journey
    Drawn draw(Stop stop, Comfort comfort) {
        return switch (stop) {
            case Stop.Attract() -> throw new IllegalArgumentException("nobody is travelling");
            case Stop.Home() -> new Drawn(new HomeScreen(shelf, journey::open));
            case Stop.Catalogue catalogue -> new Drawn(catalogue(catalogue, comfort), toHome());
            case Stop.Card card -> new Drawn(card(card), toCatalogue(card));
            case Stop.Before before -> new Drawn(before(before), toHome());
            case Stop.Exercise exercise -> exercise(exercise);
            case Stop.After after -> new Drawn(after(after));
            case Stop.Asking asking -> new Drawn(asking(asking));
            case Stop.Thanks(var advice, var demo) ->
                    new Drawn(new ThanksScreen(advice, demo.title(), journey::home));
        };
    }

    private Component catalogue(Stop.Catalogue stop, Comfort comfort) {
        var offers =
                shelf.services(stop.goal()).stream()
                        .map(service -> new Offer(service, !journey.ways(service).isEmpty()))
                        .toList();
        return new CatalogueScreen(
                stop.goal(),
                offers,
                CardsPerPage.of(comfort),
                today(),
                service -> attempts.make(() -> journey.open(service)));
    }

    private Component card(Stop.Card stop) {
        var service = stop.service();
        return new CardScreen(
                service,
                journey.ways(service),
                today(),
                way -> attempts.make(() -> journey.practise(service, way)));
    }

    private Component before(Stop.Before stop) {
        return new ConfidenceScreen(
                stop.question(),
                number -> attempts.make(() -> journey.begin(stop.demo(), stop.way(), number)));
    }

    private Drawn exercise(Stop.Exercise stop) {
        var screen =
                new DemoScreen(
                        stop.run(), overlay, report -> attempts.make(() -> journey.finish(report)));
        return new Drawn(
                screen,
                Optional.of(screen.progress()),
                Optional.of(
                        new Leave(
                                "visitor.leave-exercise",
                                "log-out",
                                () -> attempts.make(journey::leave))));
    }

    private Component after(Stop.After stop) {
        return FinishScreen.of(
                stop.demo(),
                stop.report(),
                stop.question(),
                stop.before(),
                now -> attempts.make(() -> journey.felt(stop.demo(), stop.before(), now)));
    }

    private Component asking(Stop.Asking stop) {
        return new SurveyScreen(
                stop.run(), () -> attempts.make(() -> journey.answered(stop.run(), stop.demo())));
    }

    private Leave toHome() {
        return new Leave("visitor.to-home", "arrow-left", journey::home);
    }

    private Leave toCatalogue(Stop.Card stop) {
        return new Leave(
                "visitor.to-catalogue", "arrow-left", () -> journey.open(stop.service().goal()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), KYIV);
    }
}
