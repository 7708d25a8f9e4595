/// One person's stay at a station, from the first touch to the wipe.
///
/// Its faces are [Visits] and [Visit]. Whatever a visit knows lives in memory; what is noted is a
/// [ua.mistok.app.fact.Fact], safe on disk before [Visit#note] returns.
@ApplicationModule(allowedDependencies = {"fact", "journal", "station"})
@NullMarked
package ua.mistok.app.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
