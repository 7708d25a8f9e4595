/// Whether what a machine is made into a kiosk with fits the application: units, scripts, policies.
@NullMarked
package ua.mistok.device;

import org.jspecify.annotations.NullMarked;
