/// The first set-up: which steps it has, what each asks, and how far it has come.
///
/// Its face is [SetUp]; a [SetUpRun] is one person's way through it. Each step takes effect when it
/// is left forwards, in the room that owns what was said, and the ledger holds that it is done:
/// whatever interrupts, the next one who comes begins at the first step that is not.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "staff",
            "library",
            "station",
            "content",
            "mode",
            "revision",
            "ledger",
            "disk"
        })
@NullMarked
package ua.mistok.app.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
