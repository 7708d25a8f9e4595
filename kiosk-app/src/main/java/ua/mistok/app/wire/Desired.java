package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that the hub wants one kiosk to run and to do; whatever is not in it, the kiosk decides.
///
/// @param kiosk for whom it is, and for nobody else
/// @param revision grows with every change; what is older than what runs changes nothing
/// @param at the hub's time
/// @param wishes one for a kind and id, of the level that decides
/// @param packs one for a pack
/// @param orders to be done once each, in this order
/// @param endorsement the hub's word for the kiosk's key, for certificates; hubs of the first
///     version
///     give none
public record Desired(
        UUID kiosk,
        long revision,
        Instant at,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Wish> wishes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PackWish> packs,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Order> orders,
        Optional<String> endorsement)
        implements Body {

    public Desired {
        wishes = List.copyOf(wishes);
        packs = List.copyOf(packs);
        orders = List.copyOf(orders);
    }

    /// Without an endorsement.
    public Desired(
            UUID kiosk,
            long revision,
            Instant at,
            List<Wish> wishes,
            List<PackWish> packs,
            List<Order> orders) {
        this(kiosk, revision, at, wishes, packs, orders, Optional.empty());
    }
}
