/// What is wrong in content or input: said in words, with a place, all of it at once.
@NullMarked
package ua.mistok.config.problem;

import org.jspecify.annotations.NullMarked;
