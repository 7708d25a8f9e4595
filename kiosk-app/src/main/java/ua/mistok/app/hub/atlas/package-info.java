/// Pages of results at the hub: a place, what its people said and did, and the places in it.
///
/// The face is [PlaceView]. It shows the tables that a kiosk's console shows
/// ([ua.mistok.app.tables]), of any place that whoever is signed in may see. A map is a table with
/// another look: each tile has its number written in it, and the same numbers stand in the table
/// below. [CascadeView] draws who trained whom, by pseudonymous codes.
@NullMarked
package ua.mistok.app.hub.atlas;

import org.jspecify.annotations.NullMarked;
