package ua.mistok.app.hub.report;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.hub.mail.MailFault;

/// An address that the reports of an order go to.
///
/// @param sent when the last letter went there
/// @param waiting how many reports are still to be sent
/// @param fault why the last try failed; the next one is later
public record ReportReader(
        ReportOrder order,
        String address,
        Optional<Instant> sent,
        int waiting,
        Optional<MailFault> fault) {}
