package ua.mistok.app.classroom;

import java.time.InstantSource;
import java.util.List;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;

/// The trainer's own way through an exercise, by its story. Guarded by its class.
final class Leading {

    private final Demo demo;
    private final InstantSource clock;
    private final List<Step> story;
    private DemoRun run;
    private int acts;

    Leading(Demo demo, InstantSource clock) {
        this.demo = demo;
        this.clock = clock;
        this.story = Story.steps(demo);
        this.run = DemoRun.at(demo, story.getFirst(), clock);
    }

    Lead lead() {
        return new Lead(run.step().id(), number(), story.size(), acts);
    }

    private int number() {
        return story.indexOf(run.step()) + 1;
    }

    /// Does the next thing of the story; after the last one of all nothing is left.
    void act() {
        var here = run.step();
        if (isAtEnd()) {
            return;
        }
        run.play();
        acts = run.step() == here ? acts + 1 : 0;
    }

    /// Whether one more would leave the last step.
    private boolean isAtEnd() {
        return number() == story.size() && run.target().equals(Target.FORWARD);
    }

    /// @param by how many steps, back if negative; no further than the story has
    void move(int by) {
        go(story.get(Math.clamp(number() - 1 + by, 0, story.size() - 1)));
    }

    /// @param step id of a step of the story; nothing happens for another
    void go(String step) {
        story.stream().filter(each -> each.id().equals(step)).findFirst().ifPresent(this::go);
    }

    private void go(Step step) {
        run = DemoRun.at(demo, step, clock);
        acts = 0;
    }
}
