/// Services behind a door, the card of one of them, and the other ways to come to it: a search, a
/// life situation, three questions, the directory of official sites.
///
/// The faces are the `*Screen`s; they are drawn from records of kiosk-config and only say what was
/// touched.
@ApplicationModule(allowedDependencies = {"fact", "ui", "search"})
@NullMarked
package ua.mistok.app.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
