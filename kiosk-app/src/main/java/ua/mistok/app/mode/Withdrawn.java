package ua.mistok.app.mode;

import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.WishKind;

/// What no visitor is offered, because the hub has withdrawn it; results of it stay.
///
/// @param surveys by id
/// @param campaigns by id
record Withdrawn(Set<String> surveys, Set<String> campaigns) {

    static Withdrawn of(Wanted wanted) {
        return new Withdrawn(ids(wanted, WishKind.SURVEY), ids(wanted, WishKind.CAMPAIGN));
    }

    private static Set<String> ids(Wanted wanted, WishKind kind) {
        return wanted.list(kind).stream()
                .filter(wish -> wish.value().equals(WishKind.WITHDRAWN))
                .map(Wish::id)
                .collect(Collectors.toSet());
    }

    Shelf from(Shelf shelf) {
        return surveys.isEmpty() && campaigns.isEmpty() ? shelf : shelf.without(surveys, campaigns);
    }
}
