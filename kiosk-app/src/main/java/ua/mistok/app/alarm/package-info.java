/// What reaches a person at once: the bell of a station.
///
/// Its face is [Bell]: stations ring, consoles listen and answer. Calls live in memory; whoever
/// rang notes the facts, for they belong to the visit.
@ApplicationModule(allowedDependencies = {"fact", "journal", "ledger", "station", "ui"})
@NullMarked
package ua.mistok.app.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
