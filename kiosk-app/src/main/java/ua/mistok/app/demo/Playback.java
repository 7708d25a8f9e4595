package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import ua.mistok.app.ui.Dom;

/// Plays a demo by itself: pause, a step, how fast. The clock runs in the browser and counts as
/// activity of the visitor.
final class Playback extends Div {

    /// How much faster than usual.
    private static final List<Double> SPEEDS = List.of(1.0, 1.5, 2.0, 0.7);

    private final Runnable act;
    private final NativeButton pause;
    private final NativeButton step;
    private final NativeButton speed;
    private final Span said = new Span();
    private boolean playing = true;
    private int chosen;

    /// @param act does the next thing of the story
    Playback(Runnable act) {
        this.act = act;
        addClassName("playback");
        pause = Dom.button("btn btn--go", "", this::pause);
        step = Dom.button("btn", "", this::step);
        speed = Dom.button("btn", "", this::speed);
        said.addClassName("vh");
        said.getElement().setAttribute("role", "status");
        getElement().addEventListener("mistok-next", event -> next());
        add(pause, step, speed, said);
    }

    private void next() {
        if (playing) {
            act.run();
        }
    }

    private void pause() {
        playing = !playing;
        name();
        if (playing) {
            act.run();
        } else {
            stop();
        }
    }

    private void step() {
        playing = false;
        stop();
        name();
        act.run();
    }

    private void speed() {
        chosen = (chosen + 1) % SPEEDS.size();
        name();
    }

    private void stop() {
        getElement().executeJs("window.mistokPlay?.stop()");
    }

    /// Waits as long as reading takes, then asks for the next act.
    ///
    /// @param caption what is being read
    /// @param sample what is being written meanwhile
    void read(String caption, String sample) {
        if (playing) {
            getElement()
                    .executeJs(
                            "window.mistokPlay?.next(this, $0, $1, $2)",
                            caption.length(),
                            sample.length(),
                            SPEEDS.get(chosen));
        }
    }

    void name() {
        var key = playing ? "demo.play.pause" : "demo.play.go";
        label(pause, playing ? "pause" : "play", getTranslation(key));
        label(step, "step-forward", getTranslation("demo.play.step"));
        var times = String.format(Locale.ROOT, "%s", SPEEDS.get(chosen)).replaceAll("\\.0$", "");
        label(speed, "gauge", getTranslation("demo.play.speed", times));
    }

    private static void label(NativeButton button, String icon, String words) {
        Dom.html(button, Dom.icon(icon) + "<span>" + Dom.escape(words) + "</span>");
    }
}
