/// What reaches people at once: the bell of a station, and the alarm of the library.
///
/// Its faces are [Bell] and [Emergency]. Calls live in memory; whoever rang notes the facts, for
/// they belong to the visit. An alarm stands above modes and over a restart: it is kept in the
/// ledger, and ended by staff alone. [Shelters] keeps the library's own words of where to go.
@ApplicationModule(allowedDependencies = {"fact", "journal", "ledger", "mode", "station", "ui"})
@NullMarked
package ua.mistok.app.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
