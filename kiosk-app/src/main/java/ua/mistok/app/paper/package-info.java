/// What leaves the kiosk on paper: the memo of a visitor's own way, the task sheet of an exercise,
/// the papers of a campaign and of a class.
///
/// Its faces are [MemoPage], [TaskSheet], [LessonPlanPage] and [Printer]. A page is XHTML set as a
// PDF in memory, A5
/// in large print, with the fonts in it; it goes to CUPS through a pipe. Nothing of it touches a
/// disk or a log: a memo tells where somebody slipped.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
