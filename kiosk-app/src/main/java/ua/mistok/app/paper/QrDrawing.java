package ua.mistok.app.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws QR codes as one filled shape: sharp at every size, and with no picture that an image
/// library would cache on a disk.
final class QrDrawing implements FSObjectDrawer {

    static final String TYPE = "mistok/qr";

    private static final int QUIET_ZONE = 4;

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var code =
                QrCode.encodeText(
                        element.getAttribute("data-text"),
                        Ecc.valueOf(element.getAttribute("data-correction")));
        var side = Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> draw(code, side, graphics));
        return Map.of();
    }

    private static void draw(QrCode code, double side, Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.scale(side / (code.size + 2 * QUIET_ZONE), side / (code.size + 2 * QUIET_ZONE));
        graphics.translate(QUIET_ZONE, QUIET_ZONE);
        graphics.fill(shape(code));
    }

    /// The dark modules of a code, a row of neighbours as one rectangle; a module is 1 by 1.
    static Shape shape(QrCode code) {
        var shape = new Path2D.Double();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    shape.append(new Rectangle2D.Double(from, y, x - from, 1), false);
                }
            }
        }
        return shape;
    }
}
