/// The figures that leave the kiosk: one implementation for the kiosk and the hub.
///
/// The face is [Totals] and [Tables]: which totals and groups of a [Cube] of counts may be shown
/// for a [Period], so that no hidden count can be worked out from all that is shown. Beside them
/// stand [Wilson], [Share], [Shift], [Funnel] and [DropOff]. Different people have totals of their
/// own and share no table; where they are told together ([Alike]), it is made of what each shows.
/// Everything here is a value: no clock, no database, no words. What is too small is
/// [Shown.TooFew], never a number.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
