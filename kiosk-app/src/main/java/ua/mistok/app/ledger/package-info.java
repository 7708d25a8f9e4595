/// What is kept on this kiosk and never sent: settings, stations, later staff and revisions.
///
/// The face is [Ledger]. A record is on the disk and in the store before [Ledger#append] returns.
/// Nothing is changed in it: the newest record of a kind, or the last word on a thing, is what
/// holds. What a person deletes is left out when the ledger is written anew ([Ledger#erase]).
@ApplicationModule(allowedDependencies = {"log", "db"})
@NullMarked
package ua.mistok.app.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
