/// Exchange between libraries, as staff see it: what may leave and as what file, a file that came
/// and what would come of it, and what came from whom.
///
/// What was changed here and there stands beside each other, field by field, until somebody
/// chooses.
@NullMarked
package ua.mistok.app.console.exchange;

import org.jspecify.annotations.NullMarked;
