package ua.mistok.app.catalogue;

import java.util.Comparator;
import java.util.List;
import ua.mistok.config.service.Goal;

/// Services under one heading; those that can be practised come first.
///
/// @param goal the door whose colour the list has
/// @param filters life situations to narrow the list by; none where it is narrow already
public record Listing(Heading heading, Goal goal, List<Offer> offers, List<Filter> filters) {

    /// A way to narrow the list.
    ///
    /// @param chosen whether the list is narrowed by it now
    public record Filter(Heading words, boolean chosen, Runnable choose) {}

    public Listing {
        offers = offers.stream().sorted(Comparator.comparing(offer -> !offer.exercise())).toList();
        filters = List.copyOf(filters);
    }
}
