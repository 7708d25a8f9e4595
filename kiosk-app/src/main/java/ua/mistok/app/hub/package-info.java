/// The hub: the same jar in the `hub` role. Receives facts, shows results, looks after the fleet.
///
/// State lives in PostgreSQL only ([ua.mistok.app.db.HubStore]), so that two hubs behind one load
/// balancer are one hub. Rooms inside: `key` (the hub's own key pairs), `place` (the place tree),
/// `fleet` (kiosks), `inbox` (facts), `shelf` (conflicts), `alert` (messages to people),
/// `results` (what the facts of a place say), `atlas` (pages of that), `report` (the same on paper,
/// by itself), `mail` (letters), `feed` (and for programs), `oidc` (accounts of an organisation),
/// `people` (who may do what, and who did), `certificate` (checks one for whoever asks),
/// `afterwards` (asks weeks after a class), `frame` (what stands around every view).
/// Nothing here is loaded in a kiosk, nor knows its console or staff.
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "db",
            "wire",
            "wish",
            "fact",
            "tally",
            "loop",
            "access",
            "ui",
            "results",
            "figures",
            "content",
            "tables",
            "office",
            "paper"
        })
@NullMarked
package ua.mistok.app.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
