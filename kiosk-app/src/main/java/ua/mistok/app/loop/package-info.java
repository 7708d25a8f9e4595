/// Work that is done again and again in a thread of its own.
///
/// Its face is [Loop]. The decision worth knowing: a loop waits for a piece of work that is under
/// way when it stops, for that may be inside H2, which must not be interrupted.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
