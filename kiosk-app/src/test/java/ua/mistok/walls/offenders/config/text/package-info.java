@NullMarked
package ua.mistok.walls.offenders.config.text;

import org.jspecify.annotations.NullMarked;
