/// The content checker behind `deploy/kiosk check`: reads everything and says all that is wrong.
///
/// Its face is [Check]. The kiosk's shelf reads through the same door, so that what the checker
/// passes is what a visitor sees.
@NullMarked
package ua.mistok.config.check;

import org.jspecify.annotations.NullMarked;
