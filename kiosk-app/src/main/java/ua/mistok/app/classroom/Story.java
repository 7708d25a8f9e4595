package ua.mistok.app.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Way;

/// The steps of an exercise in the order in which its story comes to them.
public final class Story {

    private Story() {}

    public static List<Step> steps(Demo demo) {
        var steps = new ArrayList<Step>();
        var told = DemoRun.begin(demo, Way.TOGETHER, Instant::now);
        while (!told.ended()) {
            if (!steps.contains(told.step())) {
                steps.add(told.step());
            }
            told.play();
        }
        return List.copyOf(steps);
    }
}
