package ua.mistok.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import ua.mistok.walks.AtOnce;
import ua.mistok.walks.ProtocolLearner;

/// Learners without a browser, each at work at the same pace and at another moment, until it is
/// closed.
final class Crowd implements AutoCloseable {

    private final List<ProtocolLearner> learners = new ArrayList<>();
    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final AtOnce work = new AtOnce();
    private volatile boolean over;

    /// @param seat number
    /// @param at milliseconds since 1970, before the request
    record Act(int seat, long at) {}

    /// @param cards of the first seats
    Crowd(String door, String code, List<String> cards) {
        cards.forEach(card -> learners.add(new ProtocolLearner(door).join(code, card)));
    }

    /// @param pace of each: one act in so long
    void begin(Duration pace) {
        for (var at = 0; at < learners.size(); at++) {
            var seat = at + 1;
            var learner = learners.get(at);
            var wait = pace.multipliedBy(at).dividedBy(learners.size());
            work.begin(() -> work(seat, learner, wait, pace));
        }
    }

    private Void work(int seat, ProtocolLearner learner, Duration wait, Duration pace) {
        LockSupport.parkNanos(wait.toNanos());
        while (!over) {
            if (learner.hear().isAtWork()) {
                acts.add(new Act(seat, System.currentTimeMillis()));
                learner.act();
            }
            LockSupport.parkNanos(pace.toNanos());
        }
        return null;
    }

    /// So far.
    List<Act> acts() {
        return List.copyOf(acts);
    }

    /// Ends their work.
    ///
    /// @throws IllegalStateException if one of them could not go on
    void end() {
        over = true;
        work.join();
    }

    @Override
    public void close() {
        over = true;
        work.close();
        learners.forEach(ProtocolLearner::close);
    }
}
