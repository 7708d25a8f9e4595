/// The places of Ukraine: the country, its oblasts with Kyiv, Crimea and Sevastopol, and the towns
/// that have a pack of their own.
///
/// Its face is [Areas]. The oblasts are the same for every kiosk and ship with the code; towns come
/// from packs, so that a community is added without a compiler. Imports text.
@NullMarked
package ua.mistok.config.place;

import org.jspecify.annotations.NullMarked;
