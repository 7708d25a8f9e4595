package ua.mistok.app.visitor;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.visit.Attempt;

/// A visit that an alarm interrupted. It holds nothing that was typed.
///
/// @param station slug of the one where it was interrupted
/// @param stop where it goes on
/// @param comfort how the visitor liked the screen
/// @param pending what the disk had refused and must still be kept
/// @param until when it is forgotten
record Parked(
        ParkingCode code,
        String station,
        Journey journey,
        Stop stop,
        Comfort comfort,
        Optional<Attempt> pending,
        Instant until) {

    /// Whether somebody would miss it: at the doors there is nothing to go back to.
    static boolean isWorthIt(Stop stop) {
        return switch (stop) {
            case Stop.Attract _,
                    Stop.Home _,
                    Stop.InClass _,
                    Stop.Opinions _,
                    Stop.Moved _,
                    Stop.Suggested _,
                    Stop.Thanks _ ->
                    false;
            case Stop.Catalogue _,
                    Stop.ForWhom _,
                    Stop.Searching _,
                    Stop.Advised _,
                    Stop.Situations _,
                    Stop.Audiences _,
                    Stop.Starting _,
                    Stop.Directory _,
                    Stop.Beside _,
                    Stop.Places _,
                    Stop.NextClass _,
                    Stop.PastClasses _,
                    Stop.Card _,
                    Stop.Before _,
                    Stop.Exercise _,
                    Stop.Spotting _,
                    Stop.Naming _,
                    Stop.Ideas _,
                    Stop.Suggesting _,
                    Stop.After _,
                    Stop.Asking _ ->
                    true;
        };
    }
}
