package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;

/// A step of an exercise drawn by the player itself, with what the story fills in before it:
/// nothing of what a visitor did is in it, and nothing of what is done in it is kept.
public final class StepScreen {

    private StepScreen() {}

    /// @param shelf knows the pictures
    /// @param ended hears that the last step was left
    public static Component draw(
            Demo demo, Step step, Shelf shelf, InstantSource clock, Runnable ended) {
        var screen =
                new DemoScreen(
                        DemoRun.at(demo, step, clock),
                        new NoOverlay(),
                        picture -> shelf.picture(demo, picture),
                        report -> ended.run(),
                        flagged -> {});
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
