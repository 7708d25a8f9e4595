package ua.mistok.app.hub.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;
import ua.mistok.app.hub.mail.Mail;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Speaker;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.key.Hash;

/// Puts reports into a letter, in the language that they are in.
///
/// @param hub what people call it
/// @param address of its pages, such as `https://hub.example.org`; empty if nobody told
record ReportLetter(Places places, String hub, String address) {

    private static final int ID = 32;

    Mail of(Parcel parcel) {
        var at = new Speaker(parcel.order().language());
        return new Mail(
                Hash.of(parcel.id().getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID),
                parcel.address(),
                subject(at, parcel),
                text(at, parcel),
                parcel.reports().stream().map(ReportLetter::enclosed).toList());
    }

    private static Mail.Enclosed enclosed(Parcel.Sheet sheet) {
        return new Mail.Enclosed(sheet.name().file() + ".pdf", "application/pdf", sheet.file());
    }

    private String subject(Speaker at, Parcel parcel) {
        return parcel.reports().size() == 1
                ? line(at, parcel.reports().getFirst().name())
                : at.getTranslation("hub.report.letter.several", parcel.reports().size());
    }

    private String text(Speaker at, Parcel parcel) {
        var parts = new ArrayList<String>();
        parts.add(at.getTranslation("hub.alert.hello"));
        parts.add(
                at.getTranslation("hub.report.letter.lead")
                        + "\n"
                        + parcel.reports().stream()
                                .map(sheet -> "• " + line(at, sheet.name()) + heard(at, sheet))
                                .collect(Collectors.joining("\n")));
        if (!address.isEmpty()) {
            parts.add(at.getTranslation("hub.report.letter.link", address + "/hub/reports"));
        }
        parts.add(at.getTranslation("hub.report.letter.why"));
        parts.add(hub);
        return String.join("\n\n", parts) + "\n";
    }

    private String line(Speaker at, ReportName name) {
        return at.getTranslation(
                "hub.report.letter.line",
                ReportTell.title(at, places, name),
                Tell.period(at, name.period()));
    }

    private static String heard(Speaker at, Parcel.Sheet sheet) {
        return "\n  "
                + at.getTranslation("hub.report.letter.heard", sheet.heard(), sheet.libraries());
    }
}
