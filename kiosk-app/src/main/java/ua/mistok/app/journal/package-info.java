/// Facts, in the order in which they happened, for good.
///
/// The face is [Journal]. A fact is on the disk and in the store before [Journal#append] returns;
/// it is named by journal and sequence, and no name holds a time. The journal's files are the
/// outbox of the kiosk ([Outbox]); a copy of them goes on under a name of its own ([Home]). The
/// tables `fact` and `tally` are made from them, and [TallyStore] is asked of the counts, [Acts] of
/// what staff did.
@ApplicationModule(allowedDependencies = {"disk", "log", "fact", "db", "tally", "loop"})
@NullMarked
package ua.mistok.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
