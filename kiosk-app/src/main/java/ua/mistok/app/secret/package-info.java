/// What makes of a secret that people remember or have on paper what nobody guesses.
///
/// The face is [Argon]. Who calls it says how much work it shall be, and how it is written down;
/// nothing of a secret, and of the memory it took, is kept here.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
