/// Campaigns: what a library tells its visitors on waiting screens and on paper, when, and where a
/// touch leads.
///
/// Its faces are [Campaign], [CampaignReader] and [Deck]. A campaign names exercises, services and
/// surveys by id only: the pack, or the shelf of a kiosk, sees whether they are there. Hours are
/// those of the wall clock in Kyiv. Imports text, problem, source, wording.
@NullMarked
package ua.mistok.config.campaign;

import org.jspecify.annotations.NullMarked;
