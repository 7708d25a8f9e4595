package ua.mistok.app.certificate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A certificate with its seal, as its code holds both: one line that a person can read, from
/// `MISTOK1|` on, the parts between bars. Spaces and ends of lines that came in on the way do no
/// harm.
record Sealed(Certificate certificate, Seal seal) {

    private static final String MARK = "MISTOK1";
    private static final String BAR = String.valueOf(Certificate.BETWEEN);
    private static final int PARTS = 7;
    private static final int LONGEST = 4_000;

    /// All but the seal.
    static String words(Certificate certificate) {
        return String.join(
                BAR,
                MARK,
                certificate.name(),
                certificate.lesson(),
                certificate.library(),
                certificate.day().toString(),
                certificate.until().toString(),
                "");
    }

    String text() {
        return words(certificate) + seal.text();
    }

    /// @param typed whatever somebody pasted
    /// @return empty for what is no certificate
    static Optional<Sealed> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        var from = text.indexOf(MARK + BAR);
        var parts = from < 0 ? new String[0] : text.substring(from).strip().split("\\|", -1);
        return parts.length == PARTS ? read(parts) : Optional.empty();
    }

    private static Optional<Sealed> read(String[] parts) {
        return Seal.read(parts[6].replace(" ", ""))
                .flatMap(seal -> certificate(parts).map(found -> new Sealed(found, seal)));
    }

    private static Optional<Certificate> certificate(String[] parts) {
        try {
            return Optional.of(
                    new Certificate(
                            parts[1],
                            parts[2],
                            parts[3],
                            LocalDate.parse(parts[4].strip()),
                            LocalDate.parse(parts[5].strip())));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
