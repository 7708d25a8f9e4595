/// What came of a class that was held: how sure people became, who came, how far exercises went.
///
/// Its faces are [HeldClasses], which knows where in the journal each class lies, and
/// [ClassFigures]. All numbers are made of the facts of one class when they are asked for; every
/// one that is of answers goes through [ua.mistok.app.figures], which hides what is too small. Once
/// facts are folded away, after a year, a class is one of many and has no figures of its own.
@ApplicationModule(allowedDependencies = {"log", "journal", "ledger", "figures", "fact"})
@NullMarked
package ua.mistok.app.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
