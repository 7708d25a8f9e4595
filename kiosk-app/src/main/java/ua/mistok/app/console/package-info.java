/// What staff see on `localhost`: sign-in, results, words that visitors left.
///
/// Its views are [StaffOnly](ua.mistok.app.access.StaffOnly) and stand in one frame. A chart is a
/// table with bars in it, so that it can be read in high contrast and by a screen reader; every
/// number comes from `results`, which has hidden what is too small.
@ApplicationModule(
        allowedDependencies = {
            "desired",
            "wire",
            "wish",
            "access",
            "backup",
            "certificate",
            "held",
            "exchange",
            "identity",
            "staff",
            "library",
            "setup",
            "results",
            "response",
            "figures",
            "tally",
            "tables",
            "office",
            "remark",
            "idea",
            "plan",
            "story",
            "timetable",
            "journal",
            "ledger",
            "content",
            "demo",
            "mode",
            "campaign",
            "survey",
            "workshop",
            "xlsform",
            "revision",
            "classroom",
            "station",
            "alarm",
            "hands",
            "speech",
            "morning",
            "network",
            "sync",
            "paper",
            "counter",
            "fact",
            "ui"
        })
@NullMarked
package ua.mistok.app.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
