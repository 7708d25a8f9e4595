package ua.mistok.app.certificate;

import java.text.Normalizer;
import java.time.LocalDate;

/// What a certificate says. Nothing keeps it: it is on paper and in its code.
///
/// @param name of the person, as they want it written; never empty
/// @param lesson its title, in the language of the paper; never empty
/// @param library who taught; may be empty
/// @param day of the class, in Kyiv
/// @param until the last day on which it holds
public record Certificate(
        String name, String lesson, String library, LocalDate day, LocalDate until) {

    /// Signs of a name.
    public static final int LONGEST_NAME = 80;

    /// So long a certificate holds.
    public static final int YEARS = 3;

    static final char BETWEEN = '|';

    private static final int LONGEST_LINE = 140;

    /// Each text as one line that fits the code.
    ///
    /// @throws IllegalArgumentException for a certificate of nobody, or of nothing
    public Certificate {
        name = line(name, LONGEST_NAME);
        lesson = line(lesson, LONGEST_LINE);
        library = line(library, LONGEST_LINE);
        if (name.isEmpty() || lesson.isEmpty() || until.isBefore(day)) {
            throw new IllegalArgumentException("a certificate of nobody, or of nothing");
        }
    }

    /// Of a class on this day.
    public static Certificate of(String name, String lesson, String library, LocalDate day) {
        return new Certificate(name, lesson, library, day, day.plusYears(YEARS));
    }

    /// As it stands in the code: composed letters, single spaces, nothing that parts fields.
    static String line(String text, int longest) {
        var line =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace(BETWEEN, '/')
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u00A0]+", " ")
                        .strip();
        var end = Math.min(longest, line.length());
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end))).strip();
    }

    /// The person's name is in no log.
    @Override
    public String toString() {
        return "Certificate[until=" + until + "]";
    }
}
