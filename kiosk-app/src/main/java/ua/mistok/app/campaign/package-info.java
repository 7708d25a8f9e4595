/// Campaigns of this kiosk: those of its packs and those that the library makes, the slides of a
/// waiting screen, and the question by what somebody came.
///
/// Its faces are [CampaignShelf], where staff save and stations look, [SlideDeck] and
/// [SourceScreen]. Slides turn in the browser; the server hears once a minute which came into
/// sight, and answers with what is due by then.
@ApplicationModule(allowedDependencies = {"content", "ledger", "revision", "fact", "ui"})
@NullMarked
package ua.mistok.app.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
