/// A small copy of the house in which everybody breaks a rule, on purpose.
@NullMarked
package ua.mistok.walls.offenders;

import org.jspecify.annotations.NullMarked;
