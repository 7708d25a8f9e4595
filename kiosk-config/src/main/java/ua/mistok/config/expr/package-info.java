/// One expression language for demos and surveys: a documented subset of XLSForm's.
///
/// `${q}` (an answer), `.` (this answer), `'text'`, `12.5`, `true()`, `false()`, `= != < <= > >=`,
/// `and or not()`, `+ - * div mod`, `if(c, a, b)`, `selected(${q}, 'code')`,
/// `count-selected(${q})`, `string-length(${q})`, `today()`. What was not answered is empty: equal
/// to `''`, less and greater than nothing, false.
///
/// A small parser of ours instead of JavaRosa's: that engine evaluates XPath over an XML form and
/// knows names and types only at run time; here an author hears of both, with file, line and
/// column, before a visitor does. That engine judges this one in tests instead: what has a value
/// here has the same there.
@NullMarked
package ua.mistok.config.expr;

import org.jspecify.annotations.NullMarked;
