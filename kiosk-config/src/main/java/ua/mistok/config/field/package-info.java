/// Field kinds with Ukrainian formats, and the guard against real data.
///
/// A [FieldKind] says whether a text fits and, if not, what is wrong, how to mend it and a sample
/// (domain rules V-TAX … V-TENDER). The [Guard] stops texts that look like a real person's number;
/// the browser holds the same rules, and `guard/cases.csv` tests both. [FreeText] tidies and [Mask]
/// masks what a visitor wrote in free words, before anything is stored.
@NullMarked
package ua.mistok.config.field;

import org.jspecify.annotations.NullMarked;
