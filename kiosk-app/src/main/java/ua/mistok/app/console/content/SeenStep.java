package ua.mistok.app.console.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import ua.mistok.app.content.Seen;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.DemoRun;

/// A step of an exercise drawn anew by the player itself, with what the story fills in: nothing of
/// what a visitor did is in it.
final class SeenStep {

    private SeenStep() {}

    /// @param shelf of the content of then
    static Component draw(Shelf shelf, Seen.Place place, InstantSource clock) {
        var demo = place.demo();
        var screen =
                new DemoScreen(
                        DemoRun.at(demo, place.step(), clock),
                        new NoOverlay(),
                        picture -> shelf.picture(demo, picture),
                        report -> {},
                        step -> {});
        var station = new Div(screen);
        station.addClassName("kiosk");
        return station;
    }

    /// Nothing is laid over what is only looked at.
    private record NoOverlay() implements Overlay {
        @Override
        public void lay(Component sheet) {}

        @Override
        public void lift() {}
    }
}
