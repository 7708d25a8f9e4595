/// Ideas that visitors and staff leave, what becomes of them, and how visitors see them
/// (requirements ).
///
/// The face is [IdeaBank]. An idea is masked before anything is stored, is kept in the ledger alone
/// and never sent; a visitor sees nothing but a [PublishedIdea], which comes of words that a person
/// has read. A deleted idea is gone from the ledger with all that was ever kept of it.
@ApplicationModule(allowedDependencies = {"ledger", "tally", "ui"})
@NullMarked
package ua.mistok.app.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
