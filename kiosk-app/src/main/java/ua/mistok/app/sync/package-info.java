/// The kiosk's side of the exchange with a hub: what is sent of the journal, and what came of it.
///
/// Its faces are [Membership] (to which hub this kiosk belongs) with [Joining], [Dispatch] (by
/// network), [Courier] (by stick), [Acknowledgements] (what the hub has) and [Workbench] (what it
/// did not take). The decision worth knowing: a receipt that the hub signed is the only thing that
/// acknowledges a fact; neither a status, nor TLS, nor a clock does.
@ApplicationModule(
        allowedDependencies = {
            "desired",
            "disk",
            "log",
            "loop",
            "wire",
            "wish",
            "identity",
            "journal",
            "ledger",
            "library",
            "content",
            "mode",
            "station"
        })
@NullMarked
package ua.mistok.app.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
