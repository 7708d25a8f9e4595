/// What is counted by the hour and never stands beside what one person did.
///
/// The face is [HourlyCounters]: showings of slides, groups of people, words of one's own. Counts
/// live in memory for an hour at most and then become one fact each; a power cut costs that hour's
/// counts, and no answer.
@ApplicationModule(allowedDependencies = {"fact", "journal", "loop"})
@NullMarked
package ua.mistok.app.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
