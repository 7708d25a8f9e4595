/// The one route of a station: what a visitor sees from the first touch to the wipe.
///
/// Where a visitor is, is a value, [Stop]: no address to tamper with, no history to go back to. A
/// [Journey] decides what follows what and notes facts; [Screens] draws a stop; [VisitorView] holds
/// the frame and whatever lies over it.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "visit",
            "content",
            "loop",
            "library",
            "mode",
            "demo",
            "survey",
            "catalogue",
            "campaign",
            "paper",
            "classroom",
            "timetable",
            "speech",
            "station",
            "alarm",
            "backup",
            "hands",
            "counter",
            "remark",
            "idea",
            "tally",
            "journal",
            "fact",
            "ui"
        })
@NullMarked
package ua.mistok.app.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
