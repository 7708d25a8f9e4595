package ua.mistok.app.ui;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one vector drawing, made on this machine, with the quiet zone of ISO/IEC 18004.
public final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /// An SVG element.
    ///
    /// @param text what a telephone reads
    /// @param label how a screen reader names the picture
    public static String draw(String text, String label) {
        return draw(text, label, QrCode.Ecc.MEDIUM);
    }

    /// @param correction low for a long text on a clean screen: fewer and larger modules
    public static String draw(String text, String label, QrCode.Ecc correction) {
        var code = QrCode.encodeText(text, correction);
        int side = code.size + 2 * QUIET_ZONE;
        return "<svg class=\"qr\" viewBox=\"%d %d %d %d\" role=\"img\" aria-label=\"%s\" "
                        .formatted(-QUIET_ZONE, -QUIET_ZONE, side, side, Dom.escape(label))
                + "shape-rendering=\"crispEdges\"><path d=\""
                + path(code)
                + "\"/></svg>";
    }

    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
