/// A start on a disk that takes nothing: full, or read-only after an error.
///
/// The screens are more than what they would keep: the kiosk starts on a copy of its data folder in
/// memory, where nobody's fact is taken, so that nobody is told that it was kept. Its face is
/// [StandIn], which says when the disk takes something again; then the kiosk starts anew on it.
@ApplicationModule(allowedDependencies = {"disk", "db", "journal", "loop"})
@NullMarked
package ua.mistok.app.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
