/// The one H2 file of a kiosk, a projection of journal and ledger that everything is asked of.
///
/// The face is [KioskStore] (opens the file, or sets it aside and makes another; one writer, every
/// commit synced) and [ProjectedLog] (a log whose records are on the disk and in the store when an
/// append returns). Tables are generated from the migrations in `db/kiosk`. Nothing exists only in
/// H2: an unusable file costs a rebuild, never data.
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "log")
@NullMarked
package ua.mistok.app.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
