package ua.mistok.app.journal;

import java.util.List;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;

/// The journal's files for somebody who sends them on: facts as they stand there, and only such as
/// are on the disk for good.
public final class Outbox {

    private final Journal journal;

    public Outbox(Journal journal) {
        this.journal = journal;
    }

    /// The last fact of each journal, from the oldest to the one that is written to; sequence 0 for
    /// one without facts.
    public List<FactName> ends() {
        return journal.log().ends().stream()
                .map(end -> new FactName(end.log(), end.seq()))
                .toList();
    }

    /// Facts of one journal in their order. What this costs does not grow with the file.
    ///
    /// @param from first sequence
    /// @param most how many facts
    /// @param bytes how many bytes in all; one fact may have more
    /// @return empty behind the end, and for a journal that is gone
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    public List<LogRecord> list(LogId id, long from, int most, long bytes) {
        return journal.log().list(id, from, most, bytes);
    }

    /// Calls when facts are on the disk and in the store; whoever listens must not wait.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        return journal.listen(listener);
    }

    /// Leaves the journal that is written to, because somebody else gives out its names too.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; then it is the same still
    public void goOnInNew() {
        journal.log().leave();
    }
}
