/// Certificates at the console: given to whoever wants one after a class, and checked.
///
/// A name is typed, set on a page in memory, and gone once the page is printed or saved. No record
/// of it is made anywhere: the page's code proves itself ([ua.mistok.app.certificate]).
@NullMarked
package ua.mistok.app.console.certificate;

import org.jspecify.annotations.NullMarked;
