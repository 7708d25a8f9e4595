package ua.mistok.app.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// A picture that fills a box on paper, cut where it is larger.
sealed interface Art {

    void draw(Graphics2D graphics, double wide, double high);

    /// One of the kiosk's own drawings, in the colours of its plain theme.
    ///
    /// @param name of a file in `art`
    static Art own(String name) {
        var symbol = Resources.text("paper/design/art/" + name + ".svg");
        var svg =
                symbol.replaceFirst("<symbol", "<svg xmlns=\"http://www.w3.org/2000/svg\"")
                        .replaceFirst(">", "><style>" + Drawing.STYLE + "</style>")
                        .replace("</symbol>", "</svg>");
        return drawing(svg.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("not a drawing: " + name));
    }

    /// A picture of a pack; empty where paper cannot show it.
    ///
    /// @param address `data:` with an SVG, PNG or JPEG in Base64
    static Optional<Art> of(String address) {
        var comma = address.indexOf(',');
        var bytes = Base64.getDecoder().decode(address.substring(comma + 1));
        return address.startsWith("data:image/svg+xml") ? drawing(bytes) : picture(bytes);
    }

    private static Optional<Art> drawing(byte[] svg) {
        var alone = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, alone))
                .map(Drawing::new);
    }

    private static Optional<Art> picture(byte[] bytes) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.ofNullable(ImageIO.read(stream)).map(Raster::new);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Scales what is drawn so that it covers the box from its middle.
    private static void cover(
            Graphics2D graphics, double wide, double high, double own, double tall) {
        var scale = Math.max(wide / own, high / tall);
        graphics.translate((wide - own * scale) / 2, (high - tall * scale) / 2);
        graphics.scale(scale, scale);
    }

    /// Made of shapes.
    record Drawing(SVGDocument svg) implements Art {

        private static final String STYLE =
                DesignTokens.fill(Resources.text("paper/design/css/art.css"))
                        .replaceAll("html\\[[^}]*}", "");

        @Override
        public void draw(Graphics2D graphics, double wide, double high) {
            var box = svg.viewBox();
            cover(graphics, wide, high, box.width, box.height);
            svg.render(
                    (@Nullable Component) null, graphics, new ViewBox(0, 0, box.width, box.height));
        }
    }

    /// Made of dots.
    record Raster(BufferedImage image) implements Art {

        @Override
        public void draw(Graphics2D graphics, double wide, double high) {
            cover(graphics, wide, high, image.getWidth(), image.getHeight());
            graphics.drawImage(image, 0, 0, null);
        }
    }
}
