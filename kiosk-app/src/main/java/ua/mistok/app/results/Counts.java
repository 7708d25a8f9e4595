package ua.mistok.app.results;

import java.util.List;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.TallyFilter;

/// Where the counts are kept that results are made of.
@FunctionalInterface
public interface Counts {

    /// Each name once, in no order.
    List<Counted> find(TallyFilter filter);
}
