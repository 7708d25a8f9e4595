package ua.mistok.app.hub.desired;

import java.util.List;
import java.util.UUID;
import ua.mistok.app.wire.PackWish;

/// Which packs a kiosk shall have. Whoever changes that takes a revision
/// ([ua.mistok.app.hub.place.RevisionStore#next]) in the same transaction.
public interface PackWishes {

    /// None at all.
    PackWishes NONE = (kiosk, place) -> List.of();

    /// @param place where the kiosk stands
    /// @return one for a pack
    List<PackWish> list(UUID kiosk, String place);
}
