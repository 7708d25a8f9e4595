package ua.mistok.app.hub.desired;

import java.time.Instant;
import ua.mistok.app.wish.WishKind;

/// Something that somebody set.
///
/// @param at id of a place, or of a kiosk
/// @param free whether levels below, the library too, may choose
/// @param member id of who set it
/// @param revision in the order of all changes
public record SetWish(
        String at,
        WishKind kind,
        String id,
        String value,
        boolean free,
        String member,
        Instant since,
        long revision) {

    boolean isAbout(WishKind kind, String id) {
        return this.kind == kind && this.id.equals(id);
    }
}
