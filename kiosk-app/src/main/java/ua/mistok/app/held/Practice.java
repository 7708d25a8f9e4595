package ua.mistok.app.held;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StepPlayed.Flag;
import ua.mistok.app.fact.Way;

/// How an exercise went in a class, in one of its ways.
///
/// @param begun how many had it under way when it ended
/// @param finished how many came to its end
/// @param hints how often help was asked for, all people together
/// @param stuck steps at which people made no progress for long, most people first
public record Practice(
        String exercise, Way way, int begun, int finished, int hints, List<Stuck> stuck) {

    public Practice {
        stuck = List.copyOf(stuck);
    }

    /// @param people how many
    public record Stuck(String step, int people) {}

    private record Played(String demo, Way way) {}

    /// What was begun anew counts once.
    static List<Practice> of(List<Fact> facts) {
        var played = new LinkedHashMap<Played, List<DemoEnded>>();
        ClassFigures.all(facts, DemoEnded.class)
                .forEach(
                        ended ->
                                played.merge(
                                        new Played(ended.demo(), ended.way()),
                                        List.of(ended),
                                        Practice::both));
        return played.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
    }

    private static List<DemoEnded> both(List<DemoEnded> some, List<DemoEnded> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Practice of(Played played, List<DemoEnded> all) {
        var begun = all.stream().filter(ended -> ended.ending() != Ending.RESTARTED).count();
        var finished = all.stream().filter(ended -> ended.ending() == Ending.FINISHED).count();
        var steps = all.stream().flatMap(ended -> ended.steps().stream()).toList();
        var hints = steps.stream().mapToInt(Practice::hints).sum();
        var stuck = new TreeMap<String, Integer>();
        steps.stream()
                .filter(step -> step.flags().contains(Flag.STUCK))
                .forEach(step -> stuck.merge(step.step(), 1, Integer::sum));
        return new Practice(
                played.demo(),
                played.way(),
                (int) begun,
                (int) finished,
                hints,
                stuck.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(step -> new Stuck(step.getKey(), step.getValue()))
                        .toList());
    }

    private static int hints(StepPlayed step) {
        return step.hint() + step.where() + step.show() + step.done();
    }
}
