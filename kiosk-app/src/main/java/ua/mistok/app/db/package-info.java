/// The database: one H2 file in a kiosk, a projection of journal and ledger that everything is
/// asked of; PostgreSQL in a hub ([HubStore], migrations in `db/hub`), which is the truth itself
/// there.
///
/// The face of the kiosk's is [KioskStore] (opens the file, or sets it aside and makes another; one
/// writer, every commit synced) and [ProjectedLog] (a log whose records are on the disk and in the
/// store when an append returns). Tables are generated from the migrations in `db/kiosk` and
/// `db/hub`. Nothing exists only in H2: an unusable file costs a rebuild, never data. H2 does not
/// see a wrong bit in a row: by night [Comparison] does, and the next start makes another file.
///
/// Migrations in `db/hub` first expand, then contract: while a new hub brings them, hubs of the
/// version before work on. One adds tables, and columns that may be empty or have a default; what
/// nobody reads or writes any more goes in a version after that, by `V…__contract_….sql`.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"log", "disk"})
@NullMarked
package ua.mistok.app.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
