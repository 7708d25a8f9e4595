package ua.mistok.app.hub.packs;

import java.util.UUID;

/// For whom a version is: a place and all below it, or one kiosk.
///
/// @param id of the place, or of the kiosk
/// @param place that place, or the kiosk's
public record Target(String id, String place) {

    public static Target place(String place) {
        return new Target(place, place);
    }

    /// @param place where it stands
    public static Target kiosk(UUID kiosk, String place) {
        return new Target(kiosk.toString(), place);
    }

    public boolean isKiosk() {
        return !id.equals(place);
    }
}
