/// Exercises, as those who write them see them: the script as text with its problems at their
/// lines, beside it the real screen of each step, and the way onto the shelf.
@NullMarked
package ua.mistok.app.console.demo;

import org.jspecify.annotations.NullMarked;
