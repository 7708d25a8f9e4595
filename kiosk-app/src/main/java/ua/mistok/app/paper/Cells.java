package ua.mistok.app.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a spreadsheet would make of a cell, and what it must not.
final class Cells {

    /// As figures are shown: a sign, digits with spaces between thousands, a decimal sign.
    private static final Pattern NUMBER =
            Pattern.compile("-?(\\d{1,3}([ \\u00a0\\u202f]\\d{3})+|\\d{1,15})([.,]\\d{1,6})?");

    /// A cell that begins so is run as a formula by some spreadsheet (OWASP, CSV injection).
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r].*",
                    Pattern.DOTALL);

    /// XML cannot hold these, and nobody can read them.
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]|\\p{Cs}");

    private Cells() {}

    /// @return the number that the cell shows, with a decimal point
    static Optional<String> number(String cell) {
        return NUMBER.matcher(cell).matches()
                ? Optional.of(cell.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'))
                : Optional.empty();
    }

    /// Text that no spreadsheet runs.
    static String text(String cell) {
        var readable = UNREADABLE.matcher(cell).replaceAll("");
        return FORMULA.matcher(readable).matches() ? "'" + readable : readable;
    }
}
