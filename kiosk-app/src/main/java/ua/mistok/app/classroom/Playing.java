package ua.mistok.app.classroom;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.demo.PlayedDemo;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Way;

/// A run of a learner's page, and what of it is the learner's own: steps that the story went
/// through to come to its beginning are nobody's.
final class Playing {

    private final DemoRun run;
    private final boolean oneStep;
    private final Step first;
    private final int number;
    private final Map<String, StepPlayed> told = new HashMap<>();

    private Playing(DemoRun run, boolean oneStep) {
        this.run = run;
        this.oneStep = oneStep;
        this.first = run.step();
        this.number = run.number();
        PlayedDemo.steps(run).stream()
                .filter(step -> !step.step().equals(first.id()))
                .forEach(step -> told.put(step.step(), step));
    }

    /// One step, the trainer's.
    static Playing following(Demo demo, String step, InstantSource clock) {
        return new Playing(DemoRun.at(demo, find(demo, step), Way.TOGETHER, clock), true);
    }

    /// The whole exercise.
    ///
    /// @param from id of the step to go on at; the first one if empty
    static Playing alone(Item.OwnPace item, Optional<String> from, InstantSource clock) {
        var run =
                from.map(
                                step ->
                                        DemoRun.at(
                                                item.demo(),
                                                find(item.demo(), step),
                                                item.way(),
                                                clock))
                        .orElseGet(() -> DemoRun.begin(item.demo(), item.way(), clock));
        return new Playing(run, false);
    }

    private static Step find(Demo demo, String id) {
        return demo.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseGet(() -> demo.steps().getFirst());
    }

    DemoRun run() {
        return run;
    }

    /// Whether the one step was left forwards; whoever looks back comes here again.
    boolean hasLeftStep() {
        return oneStep && run.step() != first && run.number() > number;
    }

    Progress progress(Progress.Mark mark) {
        var at = oneStep && mark != Progress.Mark.AT_WORK ? first : run.step();
        return new Progress(at.id(), at == first ? number : run.number(), run.count(), mark, own());
    }

    private List<StepPlayed> own() {
        return PlayedDemo.steps(run).stream()
                .filter(step -> !step.equals(told.get(step.step())))
                .filter(step -> !oneStep || step.step().equals(first.id()))
                .toList();
    }
}
