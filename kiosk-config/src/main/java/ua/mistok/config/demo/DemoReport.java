package ua.mistok.config.demo;

import java.util.List;

/// How a run went.
///
/// @param finished whether the last step was left
/// @param steps the steps that were seen, in order of first sight
public record DemoReport(boolean finished, List<StepReport> steps) {

    public DemoReport {
        steps = List.copyOf(steps);
    }

    public boolean withHelp() {
        return steps.stream().anyMatch(step -> !step.hints().isEmpty());
    }
}
