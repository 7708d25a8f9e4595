/// Classes that a library holds by a lesson: planned here, shown to visitors, printed for the hall
/// (requirements ).
///
/// Its face is [ClassShelf]. A class that is to come is one more slide of the waiting screen, and
/// the visitor's screens know of classes by these slides alone.
@ApplicationModule(
        allowedDependencies = {"ledger", "revision", "content", "library", "campaign", "network"})
@NullMarked
package ua.mistok.app.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
