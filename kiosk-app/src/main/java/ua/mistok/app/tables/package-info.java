/// Results as a person reads them: tables of figures with a bar in each row, in the language of the
/// moment, and the same tables as sheets of a file.
///
/// Its faces are [Overview] and [SurveyTables], which make [Figures] of results; [Tell] and [Told]
/// put a single figure into words. The console of a kiosk and the pages of a hub show the same
/// tables, so neither can say more than the other: what may be told is decided by `results`, never
/// here. A file holds what a table shows and nothing else.
@ApplicationModule(
        allowedDependencies = {"results", "figures", "tally", "content", "campaign", "paper", "ui"})
@NullMarked
package ua.mistok.app.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
