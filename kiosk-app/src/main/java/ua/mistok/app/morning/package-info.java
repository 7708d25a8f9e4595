/// The day of a kiosk in one glance: what is well, and what waits for a person.
///
/// Its face is [Morning], which answers with [Sentence]s, values that the console puts into words.
/// Whatever cannot be found out is a sentence too: a check never takes the page down.
@ApplicationModule(
        allowedDependencies = {
            "setup", "station", "journal", "ledger", "content", "mode", "remark", "idea", "backup",
            "sync", "fact", "loop", "disk"
        })
@NullMarked
package ua.mistok.app.morning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
