/// Everything that must not be lost, in one file that only a paper opens; and back again.
///
/// Its face is [RecoveryKeys], whose other half is on paper. The decision worth knowing: the
/// machine keeps the public half alone, so that whoever has a stick, or the machine, reads no copy.
@ApplicationModule(allowedDependencies = {"ledger"})
@NullMarked
package ua.mistok.app.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
