/// Facts of kiosks: taken in once, whichever way and how often they come (architecture, walk A).
///
/// The face is [Inbox]: an envelope in, a signed answer out; nothing is kept between two. Within
/// one transaction stand the facts, what is known of their journal, and their counts as
/// differences; [Rollup] adds these to the tallies of all places afterwards, so that two batches
/// never wait for one row of the country. Which places these are hangs on the facts' own numbers
/// ([Placing]): those of a kiosk that was moved stay where they were made. What people say of their
/// class at the hub itself goes the same way, by [PastClasses].
@NullMarked
package ua.mistok.app.hub.inbox;

import org.jspecify.annotations.NullMarked;
