/// Questions asked of the facts on this kiosk: what surveys said, how confident people became, how
/// far they came.
///
/// The face is [Results]. It reads counts, never facts, so a page costs the same with a thousand
/// responses and with a million; every number goes through [ua.mistok.app.figures], which hides
/// what is too small. Answers are told for whole weeks that are over: a running week would tell
/// each new answer apart. Answers are not told by service: a table has at most one of service, way,
/// audience, station, question and campaign (decision 17); by service there are the funnel and the
/// shift, by audience the groups.
@ApplicationModule(
        allowedDependencies = {"tally", "journal", "content", "figures", "paper", "fact"})
@NullMarked
package ua.mistok.app.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
