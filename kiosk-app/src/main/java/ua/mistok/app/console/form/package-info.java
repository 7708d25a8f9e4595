/// What forms of the console share: who saved what and when, what two who edit at once see,
/// problems in words, and the real screen of what is being edited.
@NullMarked
package ua.mistok.app.console.form;

import org.jspecify.annotations.NullMarked;
