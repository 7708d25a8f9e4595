/// What bad disks, bad sticks and bad people do to bytes that come from outside.
@NullMarked
package ua.mistok.fuzz;

import org.jspecify.annotations.NullMarked;
