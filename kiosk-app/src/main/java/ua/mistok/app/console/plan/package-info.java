/// Plans, as staff see them: each as one line from the idea through the event to the result, and
/// the form of one with what was saved when.
///
/// A figure is told as `plan` has measured it, never worked out here.
@NullMarked
package ua.mistok.app.console.plan;

import org.jspecify.annotations.NullMarked;
