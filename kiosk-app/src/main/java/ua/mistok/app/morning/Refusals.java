package ua.mistok.app.morning;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.Refused;
import ua.mistok.app.ledger.Ledger;

/// What the disk did not take, kept once it takes something again: who looks in the morning comes
/// after a night in which the machine was switched off.
final class Refusals {

    static final String KIND = "journal.refused";

    /// So long the morning card says it.
    static final Duration NEWS = Duration.ofDays(7);

    /// What a start left that ran on a copy in memory.
    private static final String LEFT = "refused";

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

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

    /// Leaves it for the next start, on a disk that takes something again; on one that does not,
    /// nothing is over yet.
    void leave(Path data) {
        journal.refused().ifPresent(of -> leave(data.resolve(LEFT), of));
    }

    private static void leave(Path file, Refused of) {
        var words = of.first() + " " + of.last() + " " + of.times();
        try {
            Disk.create(file, stream -> stream.write(words.getBytes(US_ASCII)));
        } catch (IOException still) {
            LOG.debug("The disk refuses still", still);
        }
    }

    /// Notes what an earlier start has left; it is over by now.
    void takeUp(Path data) {
        var left = data.resolve(LEFT);
        try {
            if (Files.exists(left)) {
                var words = Files.readString(left, US_ASCII).split(" ");
                var over = Files.getLastModifiedTime(left).toInstant();
                ledger.append(
                        KIND,
                        new Noted(
                                Instant.parse(words[0]),
                                Instant.parse(words[1]),
                                Integer.parseInt(words[2]),
                                over));
                Files.delete(left);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("What was not kept before is not noted", unreadable);
        }
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
