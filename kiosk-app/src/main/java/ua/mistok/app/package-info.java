/// The application: one jar, two roles. What every role has, and nothing of a feature.
@NullMarked
package ua.mistok.app;

import org.jspecify.annotations.NullMarked;
