package ua.mistok.app.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.journal.FactName;
import ua.mistok.app.journal.Outbox;
import ua.mistok.app.log.LogFailure;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wire.Ranges;

/// Facts that the hub has not answered yet.
final class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    /// Facts beside a pulse.
    private static final int FEW = 25;

    private static final long FEW_BYTES = 1 << 16;

    /// Of facts in one file on a stick.
    private static final long STICK_BYTES = 3 << 20;

    private final Outbox outbox;
    private final Acknowledgements acknowledgements;

    Waiting(Outbox outbox, Acknowledgements acknowledgements) {
        this.outbox = outbox;
        this.acknowledgements = acknowledgements;
    }

    long count() {
        return outbox.ends().stream().mapToLong(end -> missing(end).size()).sum();
    }

    /// Whether the hub has answered all of these.
    boolean isDone(Sent sent) {
        var answered = acknowledgements.of(new LogId(sent.journal()));
        return sent.seqs().without(answered).isEmpty();
    }

    private Ranges missing(FactName end) {
        return acknowledgements.of(end.journal()).missing(end.seq());
    }

    /// The newest facts of the newest journal, or none, with a pulse.
    Batch newest(Pulse pulse) {
        var end = outbox.ends().getLast();
        var missing = missing(end);
        if (missing.isEmpty()) {
            return batch(end, List.of(), Optional.of(pulse));
        }
        var run = missing.runs().getLast();
        var from = Math.max(run.first(), run.last() - FEW + 1);
        return batch(
                end,
                outbox.list(end.journal(), from, (int) (run.last() - from + 1), FEW_BYTES),
                Optional.of(pulse));
    }

    /// The oldest facts of one journal; empty if none waits. A journal that cannot be read lets the
    /// next one pass.
    ///
    /// @param bytes how many; one fact may have more
    Optional<Batch> oldest(long bytes) {
        for (var end : outbox.ends()) {
            try {
                var facts = facts(end, missing(end), bytes);
                if (!facts.isEmpty()) {
                    return Optional.of(batch(end, facts, Optional.empty()));
                }
            } catch (LogFailure unreadable) {
                LOG.warn(
                        "Journal {} cannot be read: the next one is sent",
                        end.journal(),
                        unreadable);
            }
        }
        return Optional.empty();
    }

    /// Everything, for a stick.
    ///
    /// @throws LogFailure if a journal cannot be read
    List<Batch> all() {
        var all = new ArrayList<Batch>();
        for (var end : outbox.ends()) {
            var done = acknowledgements.of(end.journal());
            while (!done.missing(end.seq()).isEmpty()) {
                var facts = facts(end, done.missing(end.seq()), STICK_BYTES);
                if (facts.isEmpty()) {
                    break;
                }
                var batch = batch(end, facts, Optional.empty());
                all.add(batch);
                done = done.and(batch.seqs());
            }
        }
        return all;
    }

    private List<LogRecord> facts(FactName end, Ranges missing, long bytes) {
        var facts = new ArrayList<LogRecord>();
        var left = bytes;
        for (var run : missing.runs()) {
            var most = (int) Math.min(Batch.MOST - facts.size(), run.size());
            var some = outbox.list(end.journal(), run.first(), most, left);
            for (var fact : some) {
                left -= fact.bytes().length;
                if (left < 0 && !facts.isEmpty()) {
                    return facts;
                }
                facts.add(fact);
            }
            if (left <= 0 || some.size() < most || facts.size() == Batch.MOST) {
                return facts;
            }
        }
        return facts;
    }

    private static Batch batch(FactName end, List<LogRecord> facts, Optional<Pulse> pulse) {
        return new Batch(
                end.journal().value(),
                Ranges.of(facts.stream().mapToLong(LogRecord::seq)),
                end.seq(),
                pulse,
                facts.stream().map(LogRecord::bytes).toList());
    }
}
