/// The least that Spring Boot with Vaadin can be: one page with a heading. What the kiosk's start
/// is measured beside.
@NullMarked
package ua.mistok.bench.bare;

import org.jspecify.annotations.NullMarked;
