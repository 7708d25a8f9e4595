/// Pages of the hub's packs: send one, read what somebody else sent, let it out to more and more
/// kiosks, and take it back.
///
/// The face is [PacksView]; everything is done over [ua.mistok.app.hub.packs.PackDesk], which notes
/// it. What one may not do is not drawn.
@NullMarked
package ua.mistok.app.hub.publish;

import org.jspecify.annotations.NullMarked;
