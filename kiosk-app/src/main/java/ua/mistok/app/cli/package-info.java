/// Verbs of `deploy/kiosk` that need no running kiosk: they print, and end with an exit code.
///
/// Its face is [Verbs]. Nothing of Spring is started: an author who checks a file gets the
/// answer in a second.
@ApplicationModule(
        allowedDependencies = {
            "search", "xlsform", "backup", "staff", "ledger", "db", "journal", "fact", "hub"
        })
@NullMarked
package ua.mistok.app.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
