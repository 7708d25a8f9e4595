/// The shelf: the valid packs and modes that are here now, and what comes onto it.
///
/// Its faces are [Shelf], immutable, [PackShelf], which holds the one of the moment, [Intake],
/// which installs and removes packs, [LocalWork], which the library has published itself, and
/// [LibraryPanel]. Broken content is logged once with file, line and words, and the kiosk comes up
/// with what is valid. The decision worth knowing: what is installed or published is said by the
/// ledger, one record a change; files lie in a vault by their hash.
@ApplicationModule(
        allowedDependencies = {"disk", "ledger", "identity", "library", "fact", "journal", "tally"})
@NullMarked
package ua.mistok.app.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
