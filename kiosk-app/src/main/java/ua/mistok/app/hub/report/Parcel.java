package ua.mistok.app.hub.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Reports for one address that a hub took to send them.
///
/// @param lease until then no other hub takes them
/// @param reports at least one
record Parcel(ReportOrder order, String address, Instant lease, List<Sheet> reports) {

    Parcel {
        reports = List.copyOf(reports);
    }

    /// A report with its file.
    record Sheet(ReportName name, int heard, int libraries, byte[] file) {}

    /// The same for the same reports, however often a hub tries to send them.
    String id() {
        return reports.stream()
                .map(sheet -> sheet.name().file())
                .collect(Collectors.joining("\n", order + "\n" + address + "\n", ""));
    }
}
