/// What the hub wants this kiosk to run and to do, as it said last.
///
/// Its faces are [Wanted], which rooms ask when they work out what holds, [DesiredState], which
/// keeps the whole of it as one record of the ledger, and [Orders], each of which is done once.
/// What cannot be run is told to the hub with its reason; what ran in its place runs on.
@ApplicationModule(allowedDependencies = {"wish", "wire", "ledger"})
@NullMarked
package ua.mistok.app.desired;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
