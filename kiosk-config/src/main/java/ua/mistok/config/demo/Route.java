package ua.mistok.config.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The steps on this visitor's way, as far as the answers decide it, and the beats behind.
final class Route {

    private final Demo demo;
    private final Answers answers;
    private final Set<String> finishedBeats = new HashSet<>();

    Route(Demo demo, Answers answers) {
        this.demo = demo;
        this.answers = answers;
    }

    /// @param here is on the way, whatever its condition says now
    List<Step> steps(Step here) {
        return demo.steps().stream()
                .filter(step -> step == here || step.head().relevant().holds(answers))
                .toList();
    }

    /// Which step this is, from 1.
    int number(Step here) {
        return steps(here).indexOf(here) + 1;
    }

    Optional<Step> after(Step here) {
        return steps(here).stream().skip(number(here)).findFirst();
    }

    Optional<Step> before(Step here) {
        return steps(here).stream().limit(number(here) - 1L).reduce((first, last) -> last);
    }

    /// A beat is finished when a step of another beat, or none, follows.
    void leave(Step here) {
        var next = after(here).flatMap(step -> step.head().beat());
        here.head()
                .beat()
                .filter(beat -> !next.equals(Optional.of(beat)))
                .ifPresent(finishedBeats::add);
    }

    List<BeatMark> beats(Step here, boolean ended) {
        return demo.beats().stream().map(beat -> mark(beat, here, ended)).toList();
    }

    private BeatMark mark(Beat beat, Step here, boolean ended) {
        var isHere = here.head().beat().equals(Optional.of(beat.id()));
        return new BeatMark(beat, ended || finishedBeats.contains(beat.id()), !ended && isHere);
    }

    Set<String> finishedBeats() {
        return Set.copyOf(finishedBeats);
    }

    void putBack(Set<String> beats) {
        finishedBeats.clear();
        finishedBeats.addAll(beats);
    }
}
