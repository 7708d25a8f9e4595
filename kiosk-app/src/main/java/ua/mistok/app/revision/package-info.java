/// What a library makes itself is kept as revisions in the ledger: modes, the week, campaigns.
///
/// Its faces are [Revisions] and [Saving]. Every save is the whole text that an author would write;
/// nothing is changed or lost, to roll back is to save once more, and whoever saves says what they
/// had seen, so that two people who edit at once see a conflict, not a loss.
@ApplicationModule(allowedDependencies = "ledger")
@NullMarked
package ua.mistok.app.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
