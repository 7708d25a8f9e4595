/// Whole walks in a real Chromium, by touch, against the packaged jar.
///
/// A [PackagedKiosk] is the jar in a process of its own, on a free port and a temporary folder; a
/// [Chromium] is the browser; a [StationPage] is one touchscreen that finds what it touches by
/// role and name, as a person with a screen reader would.
@NullMarked
package ua.mistok.walks;

import org.jspecify.annotations.NullMarked;
