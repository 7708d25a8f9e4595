/// The design kit: what screens are put together from, and nothing of any feature.
///
/// Its face is [Frame], in which every screen but the first stands. Everything is light DOM with
/// native buttons; pictures and icons are drawn once per page and pointed at. What must answer
/// within a frame (keyboard, idle clock, press feedback) lives in the browser.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
