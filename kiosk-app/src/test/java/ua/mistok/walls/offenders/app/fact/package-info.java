@NullMarked
package ua.mistok.walls.offenders.app.fact;

import org.jspecify.annotations.NullMarked;
