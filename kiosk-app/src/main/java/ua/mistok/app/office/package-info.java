/// What stands around the views of people at work, on a kiosk and at a hub.
///
/// Its faces are [OfficeFrame] and [Spoken]. Who somebody is and what they may do is the
/// subclass's affair: here is only how it looks, and that nobody's figures stay on a screen that
/// was left.
@ApplicationModule(allowedDependencies = {"ui", "wish"})
@NullMarked
package ua.mistok.app.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
