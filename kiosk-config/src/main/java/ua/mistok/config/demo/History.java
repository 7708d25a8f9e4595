package ua.mistok.config.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was before each act that changed something, the newest first. In memory only.
final class History {

    /// More than anybody takes back one by one.
    private static final int MOST = 200;

    /// A run as it stood.
    ///
    /// @param visited steps that have been seen, so that nothing is filled in beforehand twice
    record Moment(
            Step step,
            Answers.Kept answers,
            List<Step.Row> added,
            boolean adding,
            boolean fixing,
            Set<String> visited,
            Set<String> finishedBeats,
            boolean ended) {}

    private final Deque<Moment> moments = new ArrayDeque<>();

    void push(Moment before) {
        moments.push(before);
        if (moments.size() > MOST) {
            moments.removeLast();
        }
    }

    void clear() {
        moments.clear();
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    Optional<Moment> pop() {
        return Optional.ofNullable(moments.poll());
    }
}
