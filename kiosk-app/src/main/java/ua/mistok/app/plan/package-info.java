/// What a library undertakes, save by save, and how far it has come by the kiosk's own figures
/// (requirements ).
///
/// Its faces are [PlanShelf] and [Progress]. A figure is put together from those that `results`
/// shows and from nothing else: what is hidden there stays hidden here (decision 17).
@ApplicationModule(allowedDependencies = {"ledger", "revision", "results", "figures", "tally"})
@NullMarked
package ua.mistok.app.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
