/// Plain words: warns of long sentences and of the language of offices.
///
/// Its face is [Wording]. What to say instead stands in `wording/officialese.csv`, which an author
/// can mend. Imports text, problem, source.
@NullMarked
package ua.mistok.config.wording;

import org.jspecify.annotations.NullMarked;
