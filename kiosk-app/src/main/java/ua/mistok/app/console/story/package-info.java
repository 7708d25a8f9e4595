/// Success stories, as staff see them: the list, and one story with its consent.
@NullMarked
package ua.mistok.app.console.story;

import org.jspecify.annotations.NullMarked;
