/// Modes and the week, as librarians see them: what runs and what comes next, every mode with a
/// live picture of its screen, the week as a grid, days that are different, and what was saved
/// when.
///
/// A librarian can break nothing here: what is wrong is said beside its field and is not saved, a
/// save can be taken back, what is not saved waits for them, and of two who save at once the later
/// one sees both.
@NullMarked
package ua.mistok.app.console.mode;

import org.jspecify.annotations.NullMarked;
