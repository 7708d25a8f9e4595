package ua.mistok.app.visitor;

import java.util.Optional;
import ua.mistok.app.alarm.Spot;

/// What a visitor who rings is looking at, as the librarian is told.
final class Spots {

    private Spots() {}

    static Optional<Spot> of(Stop stop) {
        return switch (stop) {
            case Stop.Exercise(var run) ->
                    Optional.of(new Spot(run.demo().title(), Optional.of(run.number())));
            case Stop.Before before ->
                    Optional.of(new Spot(before.demo().title(), Optional.empty()));
            case Stop.After after ->
                    Optional.of(new Spot(after.run().demo().title(), Optional.empty()));
            case Stop.Spotting(var run) ->
                    Optional.of(new Spot(run.twin().title(), Optional.empty()));
            case Stop.Card(var service) -> Optional.of(new Spot(service.name(), Optional.empty()));
            case Stop.Asking(var run) ->
                    Optional.of(new Spot(run.survey().name(), Optional.empty()));
            case Stop.Attract _,
                    Stop.Home _,
                    Stop.Catalogue _,
                    Stop.Situations _,
                    Stop.ForWhom _,
                    Stop.Audiences _,
                    Stop.Searching _,
                    Stop.Starting _,
                    Stop.Advised _,
                    Stop.Directory _,
                    Stop.Beside _,
                    Stop.Places _,
                    Stop.InClass _,
                    Stop.NextClass _,
                    Stop.PastClasses _,
                    Stop.Opinions _,
                    Stop.Moved _,
                    Stop.Naming _,
                    Stop.Ideas _,
                    Stop.Suggesting _,
                    Stop.Suggested _,
                    Stop.Thanks _ ->
                    Optional.empty();
        };
    }
}
