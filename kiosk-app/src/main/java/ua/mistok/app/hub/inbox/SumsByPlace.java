package ua.mistok.app.hub.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Sums;

/// Counts of one kiosk, by where it stood.
final class SumsByPlace {

    private final Map<Optional<String>, Sums> sums = new HashMap<>();

    /// @param place empty: where the kiosk is registered when they are added to the tallies
    void add(Optional<String> place, List<Counted> counts) {
        sums.computeIfAbsent(place, none -> new Sums()).add(counts);
    }

    void minus(Optional<String> place, List<Counted> counts) {
        add(place, TotalsStore.minus(counts));
    }

    /// Each place with what is counted there; what cancels out is nothing.
    void each(BiConsumer<Optional<String>, List<Counted>> of) {
        sums.forEach(
                (place, sum) -> {
                    var counts = sum.all().stream().filter(each -> each.n() != 0).toList();
                    if (!counts.isEmpty()) {
                        of.accept(place, counts);
                    }
                });
    }
}
