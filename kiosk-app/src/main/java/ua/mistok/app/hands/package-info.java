/// What staff do with the screens and the machine every day: wash, try, hear, print, switch off.
///
/// Its faces are [Chores], for a station whose page is open, and [Power] and [Loudness], for the
/// machine. Nothing here is kept: a chore ends by itself, in minutes at the longest.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.hands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
