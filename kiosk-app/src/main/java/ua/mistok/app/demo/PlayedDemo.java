package ua.mistok.app.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.DemoEnded.Help;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StepPlayed.Flag;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Rung;
import ua.mistok.config.demo.StepReport;
import ua.mistok.config.demo.TwinRun;
import ua.mistok.config.demo.Way;

/// The fact of an exercise: counts of every step, nothing of what was typed.
public final class PlayedDemo {

    private PlayedDemo() {}

    public static DemoEnded fact(
            DemoRun run, Ending ending, Stay stay, boolean helped, Optional<CameBy> came) {
        var demo = run.demo();
        var steps =
                run.report().steps().stream()
                        .map(step -> played(step, ending, run.step().id()))
                        .toList();
        return new DemoEnded(
                demo.id().slug(),
                demo.version(),
                FactWay.of(run.way()),
                ending,
                stay,
                steps,
                help(helped),
                came);
    }

    /// A twin is an exercise of one step, done alone.
    public static DemoEnded fact(
            TwinRun run, Ending ending, Stay stay, boolean helped, Optional<CameBy> came) {
        var twin = run.twin();
        var steps =
                run.report().steps().stream()
                        .map(step -> played(step, ending, step.step()))
                        .toList();
        return new DemoEnded(
                twin.id().slug(),
                twin.version(),
                FactWay.of(Way.ALONE),
                ending,
                stay,
                steps,
                help(helped),
                came);
    }

    /// The steps that were seen so far, in their order.
    public static List<StepPlayed> steps(DemoRun run) {
        return run.report().steps().stream()
                .map(step -> played(step, Ending.FINISHED, ""))
                .toList();
    }

    private static Optional<Help> help(boolean helped) {
        return helped ? Optional.of(Help.LIBRARIAN) : Optional.empty();
    }

    private static StepPlayed played(StepReport step, Ending ending, String last) {
        var flags = EnumSet.noneOf(Flag.class);
        if (step.discarded() > 0) {
            flags.add(Flag.GUARDED);
        }
        if (ending != Ending.FINISHED && step.step().equals(last)) {
            flags.add(Flag.LEFT_HERE);
        }
        return new StepPlayed(
                step.step(),
                step.attempts(),
                asked(step, Rung.HINT),
                asked(step, Rung.WHERE),
                asked(step, Rung.SHOW),
                asked(step, Rung.DO),
                step.wrongTurns(),
                flags);
    }

    private static int asked(StepReport step, Rung rung) {
        return step.hints().getOrDefault(rung, 0);
    }
}
