@NullMarked
package ua.mistok.walls.offenders.app.log;

import org.jspecify.annotations.NullMarked;
