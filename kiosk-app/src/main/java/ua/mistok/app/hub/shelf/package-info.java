/// Facts that were set aside because another content came under their name (decision 2), for a
/// person to look at.
///
/// The face is [ConflictShelf]. The first content counts, the other one lies here; neither is ever
/// deleted. That somebody settled a conflict says only that a kiosk needs nobody for it any more.
@NullMarked
package ua.mistok.app.hub.shelf;

import org.jspecify.annotations.NullMarked;
