package ua.mistok.app.exchange;

import java.util.List;
import ua.mistok.app.exchange.Wares.Put;
import ua.mistok.app.revision.Saving;

/// Of things that are kept as revisions, the number of the newest one is the mark.
final class Marks {

    private Marks() {}

    static String of(int number) {
        return number == 0 ? Wares.NOTHING : Integer.toString(number);
    }

    static int number(String mark) {
        return mark.equals(Wares.NOTHING) ? 0 : Integer.parseInt(mark);
    }

    static Put put(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var revision, var _) -> new Put.Done(of(revision.number()));
            case Saving.Conflict _ -> new Put.Moved();
            case Saving.Invalid(var problems) ->
                    new Put.Unfit(problems.values().stream().flatMap(List::stream).toList());
        };
    }
}
