/// Registered stations: which screen a request comes from, and whether it may.
///
/// Its face is [Stations]. The machine's own screen is `main` and needs no pairing; any other
/// browser is a stranger until it has given the code that `deploy/kiosk run` prints.
@ApplicationModule(allowedDependencies = {"access", "ledger"})
@NullMarked
package ua.mistok.app.station;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
