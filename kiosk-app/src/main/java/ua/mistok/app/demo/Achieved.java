package ua.mistok.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Result;
import ua.mistok.config.demo.Way;
import ua.mistok.config.text.LocalizedText;

/// What a visitor takes home from an exercise.
///
/// @param did what was done, in order
/// @param mind what to remember, first what went another way than it should
/// @param watched whether the demo played itself
/// @param hinted whether any hint was asked for
/// @param result of «Перевірити себе»; empty in the other ways
/// @param typed the official address as a person types it
record Achieved(
        List<LocalizedText> did,
        List<LocalizedText> mind,
        boolean watched,
        boolean hinted,
        Optional<Result> result,
        String typed) {

    private static final int MOST = 3;

    /// What to mind is first what went another way on this visitor's own way.
    static Achieved of(DemoRun run) {
        var demo = run.demo();
        var slipped =
                run.result().repeat().stream().flatMap(step -> step.head().mistake().stream());
        var mind = Stream.concat(slipped, demo.takeaways().stream()).limit(MOST).toList();
        var check = run.way() == Way.CHECK ? Optional.of(run.result()) : Optional.<Result>empty();
        return new Achieved(
                demo.did(),
                mind,
                run.way() == Way.WATCH,
                run.report().withHelp(),
                check,
                demo.site().getHost());
    }

    Achieved {
        did = List.copyOf(did);
        mind = List.copyOf(mind);
    }
}
