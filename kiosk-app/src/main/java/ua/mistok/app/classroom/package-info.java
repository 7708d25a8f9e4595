/// The class that is running: people sit down with a code and a card, and a trainer leads them
/// through a lesson.
///
/// Its faces are [Hall], where at most one class runs at a time; [LiveClass], what everybody sees
/// of it; [Trainer], who leads it; and [Sitting], what one page of a learner does and is shown. All
/// of it lives in memory, changed by [Turns]: a seat has a number and a secret, never a name, and
/// nothing of it outlives the class but facts. An exercise is played by the page alone
/// ([ua.mistok.config.demo.DemoRun] is not for several threads); the class hears a small [Progress]
/// after each act.
@ApplicationModule(
        allowedDependencies = {
            "access", "visit", "mode", "content", "demo", "survey", "station", "alarm", "network",
            "loop", "figures", "speech", "fact", "ui"
        })
@NullMarked
package ua.mistok.app.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
