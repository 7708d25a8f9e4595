/// Search over the service cards that forgives: everyday words, inflections, typos, missing
/// apostrophes, the wrong keyboard layout, Russian and English words; without a network.
///
/// Its face is [CardSearch]. Lucene in memory, made anew with each shelf: thirty cards take some
/// milliseconds, three thousand less than a second.
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package ua.mistok.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
