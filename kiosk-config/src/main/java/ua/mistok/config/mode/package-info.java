/// Modes and the week: what a kiosk offers, and when.
///
/// Its faces are [Mode], what stations offer and how long they wait; [Schedule], which mode at
/// which hours; and [Plan], the schedule with what somebody switched on besides. All of it is pure:
/// a question is answered for the moment it names, so that a clock that jumps and a kiosk that
/// slept over a change need no repair. Imports text, problem, source, service, demo, survey, pack.
@NullMarked
package ua.mistok.config.mode;

import org.jspecify.annotations.NullMarked;
