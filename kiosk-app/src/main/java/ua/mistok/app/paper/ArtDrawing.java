package ua.mistok.app.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Fills a box of a page with [Art], cut as an arch where the page says so.
final class ArtDrawing implements FSObjectDrawer {

    static final String TYPE = "mistok/art";

    /// Names a drawing of the kiosk.
    static final String OWN = "data-own";

    /// Holds a picture of a pack.
    static final String PICTURE = "data-picture";

    static final String ARCH = "data-arch";

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
        var wide = width / dotsPerPixel;
        var high = height / dotsPerPixel;
        var shape =
                element.hasAttribute(ARCH)
                        ? arch(wide, high)
                        : new Rectangle2D.Double(0, 0, wide, high);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) wide,
                (float) high,
                graphics -> {
                    graphics.clip(shape);
                    art(element).draw(graphics, wide, high);
                });
        return Map.of();
    }

    private static Art art(Element element) {
        var own = element.getAttribute(OWN);
        return element.hasAttribute(PICTURE)
                ? Art.of(element.getAttribute(PICTURE)).orElseGet(() -> Art.own(own))
                : Art.own(own);
    }

    private static Shape arch(double wide, double high) {
        var arch = new Area(new Arc2D.Double(0, 0, wide, wide, 0, 180, Arc2D.PIE));
        arch.add(new Area(new Rectangle2D.Double(0, wide / 2, wide, high - wide / 2)));
        return arch;
    }
}
