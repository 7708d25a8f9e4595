@NullMarked
package ua.mistok.walls.offenders.config.pack;

import org.jspecify.annotations.NullMarked;
