/// The hub's page on which people say, weeks after a class, what came of it: open to everybody who
/// has a card of that class, and to nobody by name.
///
/// The face is the address `/after` ([AfterPage]): plain HTML without a script, a session or a
/// cookie. The decision worth knowing: what was answered so far travels with the form, and each
/// step plays the survey anew ([Walk]), so that nothing of anybody waits at the hub before the
/// last question was left; then [ua.mistok.app.hub.inbox.PastClasses] takes it once.
@NullMarked
package ua.mistok.app.hub.afterwards;

import org.jspecify.annotations.NullMarked;
