/// Who may come in by which door, and what for.
///
/// The faces are [Listener] (visitors and staff come by different ports and host names, decision
/// 11) and [StaffOnly] with [SignedIn]: a view of the console opens to whoever is signed in, and
/// nowhere else than on the staff listener.
@ApplicationModule(allowedDependencies = {"fact", "ui"})
@NullMarked
package ua.mistok.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
