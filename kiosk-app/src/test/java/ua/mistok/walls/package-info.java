/// The walls of the house: who may import whom, and what no code may do.
///
/// Its face is [Wall], one constant a rule. Every rule is checked twice: the house keeps it, and
/// a deliberate offender under `offenders` breaks it, so that no rule guards an empty room.
@NullMarked
package ua.mistok.walls;

import org.jspecify.annotations.NullMarked;
