/// The page of the class: how one begins, and the board while it runs.
///
/// Its face is [BoardView]. It holds nothing of the class, which lives in
/// [ua.mistok.app.classroom.Hall]: whoever may lead one finds it here as it is.
@NullMarked
package ua.mistok.app.console.classroom;

import org.jspecify.annotations.NullMarked;
