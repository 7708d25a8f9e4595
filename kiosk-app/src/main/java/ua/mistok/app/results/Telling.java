package ua.mistok.app.results;

import java.util.Map;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Totals;

/// Which numbers of people may be told of a place. Where nobody sees a place above it or beside it,
/// that hangs on its own numbers alone; else on those of the others too.
public interface Telling {

    /// A place that stands for itself, such as a kiosk that looks at its own facts.
    Telling ALONE = (people, calendar, counts) -> Totals.of(calendar, counts);

    /// @param counts of these people by week
    Totals totals(People people, Calendar calendar, Map<? extends Period.Leaf, Integer> counts);

    /// The weeks that are told about.
    ///
    /// @param own from the first week of this place on
    default Calendar calendar(Calendar own) {
        return own;
    }
}
