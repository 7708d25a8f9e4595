/// Results of any place of the tree, by the same package as on a kiosk.
///
/// The face is [HubResults]: of a place it gives [ua.mistok.app.results.Results], which ask
/// [PlaceCounts] instead of a kiosk's store. The decision worth knowing: a place tells of its
/// answers only what [Kin] allows, so that nobody finds a hidden place by taking its siblings from
/// the place above ([ua.mistok.app.figures.Siblings] has the rule); what people did is told at any
/// size, as on a kiosk.
@NullMarked
package ua.mistok.app.hub.results;

import org.jspecify.annotations.NullMarked;
