/// The player of exercises: the practice page, the coach beside it, and how confident one felt.
///
/// Its faces are [DemoScreen], [ConfidenceScreen] and [FinishScreen]. A screen is drawn from a run
/// of `ua.mistok.config.demo` and hands out facts; it never sees a store, a network or settings.
/// Each press redraws what changed of one page: words and marks, never the control under a finger.
@ApplicationModule(allowedDependencies = {"fact", "ui"})
@NullMarked
package ua.mistok.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
