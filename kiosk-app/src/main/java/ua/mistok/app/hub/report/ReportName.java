package ua.mistok.app.hub.report;

import ua.mistok.app.figures.Period;
import ua.mistok.config.text.Language;

/// Which report; there is one of each name.
///
/// @param place a node of the tree
public record ReportName(ReportKind kind, String place, Language language, Period period) {

    /// As a file is called, without an end.
    public String file() {
        return kind.stored() + "-" + place + "-" + period.code() + "-" + language.tag();
    }
}
