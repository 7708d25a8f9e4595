/// The launcher `deploy/kiosk`, started as a person starts it.
@NullMarked
package ua.mistok.launcher;

import org.jspecify.annotations.NullMarked;
