/// The hub's own key pairs (decision 10): kiosks pin the public halves when they enrol.
///
/// They lie in the database, because every hub on it signs and opens with the same ones: whoever
/// may read that table can speak as the hub, and a backup of the database is as secret as the keys.
@NullMarked
package ua.mistok.app.hub.key;

import org.jspecify.annotations.NullMarked;
