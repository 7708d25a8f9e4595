package ua.mistok.app.morning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.Refused;
import ua.mistok.app.ledger.Ledger;

/// What the disk did not take, kept once it takes something again: who looks in the morning comes
/// after a night in which the machine was switched off.
final class Refusals {

    static final String KIND = "journal.refused";

    /// So long the morning card says it.
    static final Duration NEWS = Duration.ofDays(7);

    private final Journal journal;
    private final Ledger ledger;

    Refusals(Journal journal, Ledger ledger) {
        this.journal = journal;
        this.ledger = ledger;
    }

    /// As in [Refused].
    record Noted(Instant first, Instant last, int times, Instant over) {

        Refused refused() {
            return new Refused(first, last, times, Optional.of(over));
        }
    }

    /// Notes what is over and was not noted yet.
    void note() {
        journal.refused()
                .flatMap(Refusals::ended)
                .filter(ended -> !noted().equals(Optional.of(ended)))
                .ifPresent(ended -> ledger.append(KIND, ended));
    }

    private static Optional<Noted> ended(Refused of) {
        return of.over().map(over -> new Noted(of.first(), of.last(), of.times(), over));
    }

    /// What goes on, or the last that is over, for as long as it is news.
    Optional<Refused> find(Instant now) {
        return journal.refused()
                .or(() -> noted().map(Noted::refused))
                .filter(of -> of.lasts() || of.last().plus(NEWS).isAfter(now));
    }

    private Optional<Noted> noted() {
        return ledger.latest(KIND, Noted.class);
    }
}
