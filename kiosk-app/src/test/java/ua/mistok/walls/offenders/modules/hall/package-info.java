@NullMarked
package ua.mistok.walls.offenders.modules.hall;

import org.jspecify.annotations.NullMarked;
