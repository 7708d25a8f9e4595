/// The shelf: the valid packs and modes that are here now.
///
/// Its faces are [Shelf], immutable, and [PackShelf], which holds the one of the moment. Broken
/// content is logged once with file, line and words, and the kiosk comes up with what is valid.
@ApplicationModule(allowedDependencies = {"ledger"})
@NullMarked
package ua.mistok.app.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
