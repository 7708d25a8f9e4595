/// What this kiosk offers now: the library's own modes and its week, kept as revisions, and the one
/// that is running.
///
/// Its faces are [ModeShelf] and [Week], where staff edit, and [Running], which stations ask and
/// listen to. Every save is a revision in the ledger, as the YAML that an author would write;
/// nothing is changed or lost, and to roll back is to save once more. What runs is worked out anew
/// from the clock whenever it is asked for ([ua.mistok.config.mode.Plan]), so that a kiosk that
/// slept over a change, or whose clock was set, needs no repair. Whatever is broken, a station
/// finds the usual mode.
@ApplicationModule(
        allowedDependencies = {
            "desired",
            "wish",
            "wire",
            "content",
            "ledger",
            "revision",
            "fact",
            "journal",
            "loop"
        })
@NullMarked
package ua.mistok.app.mode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
