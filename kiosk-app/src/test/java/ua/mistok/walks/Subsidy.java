package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.demo.Step;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked;

/// The shipped script of the housing subsidy: what a walk types and reads stands there.
final class Subsidy {

    static final Demo SCRIPT = read("packs/national/demos/a07.yaml");

    private Subsidy() {}

    static Step step(String id) {
        return SCRIPT.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Demo read(String file) {
        try {
            return switch (DemoReader.read(file, ContentSource.shipped().read(file))) {
                case Checked.Good<Demo>(var demo, var _) -> demo;
                case Checked.Bad<Demo>(var problems) ->
                        throw new IllegalStateException(problems.toString());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
