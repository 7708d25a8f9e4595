/// From an idea to a result, as staff see it: ideas of visitors and of their own, what becomes of
/// each, how they judge it.
///
/// Words that nobody has read are shown to those alone who may read what visitors wrote.
@NullMarked
package ua.mistok.app.console.idea;

import org.jspecify.annotations.NullMarked;
