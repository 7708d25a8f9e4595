/// Reports on paper that make themselves: a library's week, a region's month, a donor's quarter.
///
/// The face is [Reports]. Somebody orders a kind of report at a place; once a period is over, each
/// place of that kind has a row that waits, and whichever hub takes the row makes the file, once.
/// A hub that was away makes up for it. The tables are those of the place's page
/// ([ua.mistok.app.hub.atlas.PlacePage]), so a report cannot say more than the page does.
/// [ReportPost] sends each to whom somebody named for its order, once.
@NullMarked
package ua.mistok.app.hub.report;

import org.jspecify.annotations.NullMarked;
