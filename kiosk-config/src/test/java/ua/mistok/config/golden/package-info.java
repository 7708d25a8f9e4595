/// Golden pairs: a folder with broken content and the problems that must be found in it.
@NullMarked
package ua.mistok.config.golden;

import org.jspecify.annotations.NullMarked;
