/// Classes, as staff see them: what is to come with whom, lessons to begin with, the form of one
/// class, and its papers.
@NullMarked
package ua.mistok.app.console.timetable;

import org.jspecify.annotations.NullMarked;
