/// What kiosks shall run and do: set at a place for all below it, or for one kiosk.
///
/// The face is [Desires]: a signed question in, the whole state of one kiosk out. Each change has a
/// revision ([ua.mistok.app.hub.place.RevisionStore]); of several levels the nearest one decides,
/// unless one above it has fixed the value.
@NullMarked
package ua.mistok.app.hub.desired;

import org.jspecify.annotations.NullMarked;
