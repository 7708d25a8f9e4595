/// Modes: which doors, services, ways, languages and surveys a kiosk offers, and how long it waits.
///
/// Its face is [Mode]. Imports text, problem, source, service, demo, survey, pack.
@NullMarked
package ua.mistok.config.mode;

import org.jspecify.annotations.NullMarked;
