package ua.mistok.app.hub.report;

import ua.mistok.config.text.Language;

/// That reports of a kind are made, of a place or of the places in it, as [ReportKind] says.
///
/// @param place a node of the tree
public record ReportOrder(ReportKind kind, String place, Language language) {}
