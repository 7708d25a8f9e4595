/// The kiosk's side of the exchange with a hub: what is sent of the journal, and what came of it.
///
/// Its faces are [Membership] (to which hub this kiosk belongs), [Acknowledgements] (what the hub
/// has) and [SetAside] (what it did not take). The decision worth knowing: a receipt that the hub
/// signed is the only thing that acknowledges a fact.
@ApplicationModule(allowedDependencies = {"log", "fact", "wire", "journal", "ledger"})
@NullMarked
package ua.mistok.app.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
