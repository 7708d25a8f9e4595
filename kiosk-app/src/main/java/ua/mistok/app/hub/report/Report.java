package ua.mistok.app.hub.report;

import java.time.Instant;
import java.util.Optional;

/// A report that is made, or waits for it.
///
/// @param made empty while it waits
/// @param heard libraries whose kiosks had all been in touch after the period, when it was made
/// @param libraries that there were
public record Report(ReportName name, Optional<Instant> made, int heard, int libraries) {}
