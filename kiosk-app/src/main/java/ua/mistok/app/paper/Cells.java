package ua.mistok.app.paper;

import java.util.regex.Pattern;

/// Cells as words, which no spreadsheet takes for anything else.
final class Cells {

    /// A cell that begins so is run as a formula by some spreadsheet (OWASP, CSV injection).
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r].*",
                    Pattern.DOTALL);

    /// XML cannot hold these, and nobody can read them.
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]|\\p{Cs}");

    private Cells() {}

    /// @param decimal the sign between whole and part
    static String words(Cell cell, String decimal) {
        return switch (cell) {
            case Cell.Text(var words) -> text(words);
            case Cell.Withheld(var words) -> text(words);
            case Cell.Codes(var codes) -> text(String.join(" ", codes));
            case Cell.Number(var value) -> value.toPlainString().replace(".", decimal);
            case Cell.Percent(var value) -> value + "%";
            case Cell.Share(var count, var percent) -> count + " (" + percent + " %)";
            case Cell.Range(var low, var high) -> low + "–" + high + " %";
            case Cell.Flag(var on) -> on ? "1" : "0";
            case Cell.Nothing() -> "";
        };
    }

    /// Text that no spreadsheet runs.
    static String text(String cell) {
        var readable = UNREADABLE.matcher(cell).replaceAll("");
        return FORMULA.matcher(readable).matches() ? "'" + readable : readable;
    }
}
