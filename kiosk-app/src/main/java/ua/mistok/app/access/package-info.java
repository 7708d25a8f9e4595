/// Who may come in by which door, and what for.
///
/// The faces are [Listener] (visitors and staff come by different ports and host names, decision
/// 11; the console's own screen waits two minutes for a touch, a desk ten), [StaffOnly] with
/// [Permission] (which view opens to whom), and [Deed] (what staff do). Who may do what is one
/// table, [Role]. Whether somebody still may is asked of the [Roster] at every request, so that a
/// role taken away is gone at once.
@ApplicationModule(allowedDependencies = {"fact", "secret", "ui"})
@NullMarked
package ua.mistok.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
