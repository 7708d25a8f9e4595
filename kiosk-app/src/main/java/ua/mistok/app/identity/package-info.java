/// Who this kiosk is: its id, its keys to sign and to seal, and the library's own key (decision
/// 10).
///
/// The face is [Identity]. Each thing is a file of its own in `<data>/identity`, which only the
/// user of the service may read; it is made at the first start and never changed. One that cannot
/// be read is set aside and made anew, loudly: a visitor must not pay for it, and a hub will ask
/// who this is.
@ApplicationModule(allowedDependencies = "disk")
@NullMarked
package ua.mistok.app.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
