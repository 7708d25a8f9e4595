package ua.mistok.config.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;

/// Runs of the shipped script of the housing subsidy.
final class Scripts {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
    static final Demo SUBSIDY = shipped("packs/national/demos/a07.yaml");

    private Scripts() {}

    static DemoRun subsidy() {
        return DemoRun.begin(SUBSIDY, Way.TOGETHER, CLOCK);
    }

    /// The subsidy at a step, come to as the story goes.
    static DemoRun at(String step) {
        return playedTo(subsidy(), step);
    }

    static DemoRun playedTo(DemoRun run, String step) {
        while (!run.step().id().equals(step)) {
            if (run.ended()) {
                throw new IllegalStateException("never came to " + step);
            }
            run.play();
        }
        return run;
    }

    private static Demo shipped(String file) {
        try {
            return switch (DemoReader.read(file, ContentSource.shipped().read(file))) {
                case Good<Demo>(var demo, var _) -> demo;
                case Bad<Demo>(var problems) -> throw new IllegalStateException("" + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
