/// The place tree of a hub: country, oblast, district, hromada, library.
///
/// The face is [Places]. The country and its regions are there from the start (the Constitution,
/// article 133); what lies below is added by the hub's people. A node keeps its id for ever: facts
/// and rights hang on it.
@NullMarked
package ua.mistok.app.hub.place;

import org.jspecify.annotations.NullMarked;
