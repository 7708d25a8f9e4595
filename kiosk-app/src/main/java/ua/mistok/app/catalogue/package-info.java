/// Services behind a door, and the card of one of them.
///
/// The faces are [CatalogueScreen] and [CardScreen]; both are drawn from records of
/// `ua.mistok.config.service` and only say what was touched.
@ApplicationModule(allowedDependencies = {"fact", "ui"})
@NullMarked
package ua.mistok.app.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
