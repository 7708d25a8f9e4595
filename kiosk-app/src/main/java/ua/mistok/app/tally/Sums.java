package ua.mistok.app.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts added up by their names.
public final class Sums {

    private final Map<Tally, Long> byName = new LinkedHashMap<>();

    public void add(List<Counted> counts) {
        counts.forEach(counted -> byName.merge(counted.tally(), counted.n(), Long::sum));
    }

    /// Each name once.
    public List<Counted> all() {
        return byName.entrySet().stream()
                .map(sum -> new Counted(sum.getKey(), sum.getValue()))
                .toList();
    }
}
