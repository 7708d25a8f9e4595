/// The library in which this kiosk stands: its place, its name and address, who works with it.
///
/// Its face is [ThisLibrary]. What staff said last is in the ledger; where it stands also goes into
/// the journal, as the fact `kiosk.placed`, so that whoever counts knows to which place the facts
/// behind it belong.
@ApplicationModule(allowedDependencies = {"ledger", "fact", "journal"})
@NullMarked
package ua.mistok.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
