/// The console from a desk of the library's network (decision 11).
///
/// The face is [NetworkDoor]: shut until an admin opens it. It speaks TLS with the kiosk's own
/// certificate, whose fingerprint a person compares once; only staff's paths are behind it, its
/// session has a cookie of its own name, and waits ten minutes for a touch.
@ApplicationModule(allowedDependencies = {"identity", "ledger"})
@NullMarked
package ua.mistok.app.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
