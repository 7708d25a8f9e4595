package ua.mistok.app.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoReport;
import ua.mistok.config.demo.StepReport;
import ua.mistok.config.text.LocalizedText;

/// What a visitor takes home from an exercise.
///
/// @param did what was done, in order
/// @param mind what to remember, first what went another way than it should
/// @param hinted whether any hint was asked for
/// @param typed the official address as a person types it
/// @param address the same for a QR code
record Achieved(
        List<LocalizedText> did,
        List<LocalizedText> mind,
        boolean hinted,
        String typed,
        String address) {

    private static final int MOST = 3;

    /// What to mind is first what went another way on this visitor's own way.
    static Achieved of(Demo demo, DemoReport report) {
        var stumbled =
                report.steps().stream()
                        .filter(step -> step.wrongTurns() > 0)
                        .map(StepReport::step)
                        .collect(Collectors.toSet());
        var mind =
                Stream.concat(
                                demo.steps().stream()
                                        .filter(step -> stumbled.contains(step.id()))
                                        .flatMap(step -> step.head().mistake().stream()),
                                demo.takeaways().stream())
                        .limit(MOST)
                        .toList();
        var site = demo.site();
        return new Achieved(demo.did(), mind, report.withHelp(), site.getHost(), site.toString());
    }

    Achieved {
        did = List.copyOf(did);
        mind = List.copyOf(mind);
    }
}
