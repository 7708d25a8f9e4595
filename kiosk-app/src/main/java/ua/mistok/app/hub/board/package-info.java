/// What people of a hub see of their fleet: who needs a human, how one kiosk is, how another is
/// taken in, over a network or by files that somebody carried here.
@NullMarked
package ua.mistok.app.hub.board;

import org.jspecify.annotations.NullMarked;
