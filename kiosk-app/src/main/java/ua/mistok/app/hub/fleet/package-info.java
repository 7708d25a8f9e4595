/// Kiosks that belong to this hub: how they join, who they are, how they are.
///
/// The face is [Fleet]. A kiosk is known by its id and the public halves of its keys; nothing of it
/// that is secret is here.
@NullMarked
package ua.mistok.app.hub.fleet;

import org.jspecify.annotations.NullMarked;
