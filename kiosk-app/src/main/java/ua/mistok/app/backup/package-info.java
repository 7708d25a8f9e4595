/// Everything that must not be lost, in one file that only a paper opens; and back again.
///
/// Its faces are [Backups], which makes the file and keeps the newest, [Nightly], [RecoveryKeys],
/// whose other half is on paper, [Restore] and [Move]. The decision worth knowing: the machine
/// keeps the public half alone, so that whoever has a stick, or the machine, reads no copy. Files
/// are copied as they are; the store is made of them again.
@ApplicationModule(allowedDependencies = {"disk", "log", "ledger", "identity", "secret", "loop"})
@NullMarked
package ua.mistok.app.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
