package ua.mistok.app.paper;

/// A sheet as printers know it.
///
/// @see <a href="https://www.iso.org/standard/36631.html">ISO 216</a>
public enum PaperSize {
    A4(297),
    A5(210);

    private final int longer;

    /// @param longer side, in millimetres
    PaperSize(int longer) {
        this.longer = longer;
    }

    int longer() {
        return longer;
    }
}
