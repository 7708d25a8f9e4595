/// What is on the shelf, as librarians see it: packs and how they came, what is wrong in them, what
/// asks to be looked at again, and what else the library has.
///
/// Nothing comes to the shelf that the rules of `deploy/kiosk check` refuse; what was seen by a
/// visitor who reported something is drawn from the version they saw, and nothing of theirs is in
/// it.
@NullMarked
package ua.mistok.app.console.content;

import org.jspecify.annotations.NullMarked;
