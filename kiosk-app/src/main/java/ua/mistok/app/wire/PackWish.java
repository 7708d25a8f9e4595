package ua.mistok.app.wire;

import ua.mistok.config.key.Hash;

/// A pack that a kiosk shall have, or no longer have.
///
/// @param pack its id, a slug
/// @param version of the pack
/// @param manifest hash of its manifest's file, by which the hub gives it out
/// @param place that wants it
/// @param withdrawn it shall not be offered any more
public record PackWish(
        String pack, int version, Hash manifest, PlaceName place, boolean withdrawn) {}
