package ua.mistok.app.visitor;

import ua.mistok.app.content.Shelf;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.service.ServiceId;

/// What becomes of where a visitor is when the kiosk offers something else (walk B): nobody is cut
/// off, and no answer is lost.
enum Fate {
    /// It is drawn anew, as it is offered now.
    STAYS,
    /// It is offered no longer, and nothing was begun: home.
    HOME,
    /// What was begun is finished first.
    FINISHES,
    /// What was begun is not offered any more: thanks, and home.
    THANKED;

    static Fate of(Stop stop, Shelf next) {
        var mode = next.mode();
        return switch (stop) {
            case Stop.Attract(), Stop.Home(), Stop.Opinions(), Stop.Moved _ -> HOME;
            case Stop.Catalogue to -> staysIf(mode.opens(to.goal()));
            case Stop.Situations to -> staysIf(mode.opens(to.goal()));
            case Stop.Card(var service) -> staysIf(mode.offers(service));
            case Stop.ForWhom _,
                    Stop.Audiences _,
                    Stop.Searching _,
                    Stop.Starting _,
                    Stop.Advised _,
                    Stop.Directory _,
                    Stop.Beside _,
                    Stop.Places _,
                    Stop.NextClass _,
                    Stop.PastClasses _,
                    Stop.Naming _,
                    Stop.Ideas _,
                    Stop.Suggested _,
                    Stop.Thanks _ ->
                    staysIf(mode.kind().hasDoors());
            case Stop.Before before -> finishesIf(isOffered(next, before.demo(), before.way()));
            case Stop.Exercise(var run) -> finishesIf(isOffered(next, run.demo(), run.way()));
            case Stop.Spotting(var run) -> finishesIf(isOffered(next, run.twin().demo()));
            case Stop.InClass() -> STAYS;
            case Stop.After _, Stop.Asking _, Stop.Suggesting _ -> FINISHES;
        };
    }

    private static Fate staysIf(boolean offered) {
        return offered ? STAYS : HOME;
    }

    private static Fate finishesIf(boolean offered) {
        return offered ? FINISHES : THANKED;
    }

    private static boolean isOffered(Shelf shelf, Demo demo, Way way) {
        return shelf.findService(new ServiceId(demo.service()))
                .filter(service -> shelf.mode().offers(service, way))
                .isPresent();
    }

    private static boolean isOffered(Shelf shelf, DemoId demo) {
        return shelf.findDemo(demo)
                .flatMap(found -> shelf.findService(new ServiceId(found.service())))
                .filter(shelf.mode()::offers)
                .isPresent();
    }
}
