package ua.mistok.walks;

/// The three screens that every screen of ours must fit (DESIGN.md, layout).
///
/// @param width in CSS pixels
/// @param height in CSS pixels
/// @param inches from corner to corner
/// @param pxPerMm CSS pixels in a millimetre of glass (domain.md 5.4)
/// @param target smallest main target in millimetres
/// @param key smallest key of the on-screen keyboard in millimetres
public enum Panel {
    LANDSCAPE(1920, 1080, 21.5, 4.03, 20, 19),
    PORTRAIT(1080, 1920, 21.5, 4.03, 20, 19),
    TABLET(1280, 800, 10.1, 5.88, 16, 12);

    final int width;
    final int height;
    final double inches;
    final double pxPerMm;
    final double target;
    final double key;

    Panel(int width, int height, double inches, double pxPerMm, double target, double key) {
        this.width = width;
        this.height = height;
        this.inches = inches;
        this.pxPerMm = pxPerMm;
        this.target = target;
        this.key = key;
    }
}
