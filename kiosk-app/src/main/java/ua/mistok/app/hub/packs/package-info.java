/// The hub's shelf of packs: an author sends one, another person approves it, kiosks take it.
///
/// The faces are [Packs] (which versions there are, and whether they may go out) and [PackDesk]
/// (what people do with them). Files lie in the database by their hash, the same one once. The
/// decision worth knowing: what an author sent goes out byte for byte, with the hub's signature on
/// its manifest beside others; and no kiosk is ever led to a lower number.
@NullMarked
package ua.mistok.app.hub.packs;

import org.jspecify.annotations.NullMarked;
