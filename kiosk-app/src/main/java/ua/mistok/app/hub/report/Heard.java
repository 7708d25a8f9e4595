package ua.mistok.app.hub.report;

/// Of how many libraries everything can be in a report.
///
/// @param libraries whose kiosks were all in touch after the period
/// @param all that there are
record Heard(int libraries, int all) {}
