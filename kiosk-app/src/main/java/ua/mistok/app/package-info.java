/// The application: one jar, two roles.
@NullMarked
package ua.mistok.app;

import org.jspecify.annotations.NullMarked;
