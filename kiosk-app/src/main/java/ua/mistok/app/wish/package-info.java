/// What a hub may set for kiosks, and what makes it right: the same rules where it is written and
/// where it runs.
///
/// The face is [WishRules]. A kind and a setting keep their names for ever: rows of the hub and
/// ledgers of kiosks hold them.
@ApplicationModule(allowedDependencies = "wire")
@NullMarked
package ua.mistok.app.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
