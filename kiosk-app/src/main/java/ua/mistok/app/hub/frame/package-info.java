/// What stands around every view of the hub, and the views that lead into it.
///
/// A view names [HubFrame] as its layout and a permission that opens it
/// ([ua.mistok.app.hub.people.HubOnly]); a chapter of the drawer is a line of [HubChapter].
@NullMarked
package ua.mistok.app.hub.frame;

import org.jspecify.annotations.NullMarked;
