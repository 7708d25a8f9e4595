package ua.mistok.walks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;

/// Fingers on the glass of a station, as many as the glass feels, wherever they are put.
final class Fingers {

    private static final int STEPS = 6;

    private final Page page;
    private final Glass glass;

    /// @param page on the glass
    Fingers(Page page, Glass glass) {
        this.page = page;
        this.glass = glass;
    }

    /// A place on the glass, in CSS pixels.
    record Spot(double x, double y) {

        /// @param share 0 is here, 1 is there
        private Spot towards(Spot other, double share) {
            return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }

    /// One finger's way.
    record Stroke(Spot from, Spot to) {}

    void tap(Spot spot) {
        hold(spot, 0);
    }

    /// @param milliseconds how long the finger rests
    void hold(Spot spot, int milliseconds) {
        send("touchStart", List.of(spot));
        rest(milliseconds);
        send("touchEnd", List.of());
    }

    /// All of them at once, in small steps.
    ///
    /// @param milliseconds how long they rest before they move
    void move(List<Stroke> strokes, int milliseconds) {
        send("touchStart", strokes.stream().map(Stroke::from).toList());
        rest(milliseconds);
        for (var step = 1; step <= STEPS; step++) {
            var share = (double) step / STEPS;
            send(
                    "touchMove",
                    strokes.stream()
                            .map(stroke -> stroke.from().towards(stroke.to(), share))
                            .toList());
        }
        send("touchEnd", List.of());
    }

    private void rest(int milliseconds) {
        if (milliseconds > 0) {
            page.waitForTimeout(milliseconds);
        }
    }

    private void send(String type, List<Spot> spots) {
        var points = new JsonArray();
        for (var id = 0; id < spots.size(); id++) {
            var point = new JsonObject();
            point.addProperty("x", spots.get(id).x());
            point.addProperty("y", spots.get(id).y());
            point.addProperty("id", id);
            points.add(point);
        }
        glass.touch(type, points);
    }
}
