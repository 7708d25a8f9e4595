package ua.mistok.app.console.timetable;

import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;

/// Begins to plan a class by a lesson; it is there once it is saved.
record Beginning(ClassShelf classes, Unsaved<ClassPlan> unsaved, Desk desk) {

    /// @return where the form of the new class is
    String path(Lesson lesson) {
        return "staff/class-plan/" + id(lesson);
    }

    /// @return id of the new class
    String id(Lesson lesson) {
        var plan = classes.begin(lesson, unsaved.all());
        unsaved.keep(desk.staff(), plan.id(), plan, 0);
        return plan.id();
    }
}
