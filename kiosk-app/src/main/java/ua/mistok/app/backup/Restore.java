package ua.mistok.app.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import ua.mistok.app.log.LogFailure;
import ua.mistok.app.log.LogSeries;

/// Makes a data folder of a backup. Everything is read, checked and on the disk before anything is
/// put in its place; what was written on the old machine stays readable, and this one goes on in a
/// journal of its own (decision 2).
public final class Restore {

    private Restore() {}

    /// What came of it.
    public sealed interface Outcome {

        /// @param made when the backup was made
        record Done(Instant made) implements Outcome {}

        /// Nothing has changed.
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        /// Something is in the folder that must not be lost.
        NOT_EMPTY,
        /// It cannot be read at all.
        UNREADABLE,
        FOREIGN,
        /// A newer programme made it.
        NEWER,
        DAMAGED,
        WRONG_PASSPHRASE,
        /// The disk does not take it.
        DISK
    }

    /// Restores into an empty folder, or one that is not there yet.
    public static Outcome into(Path data, Path file, Passphrase passphrase) {
        try {
            if (!isEmpty(data)) {
                return new Outcome.Refused(Why.NOT_EMPTY);
            }
        } catch (IOException refused) {
            return new Outcome.Refused(Why.DISK);
        }
        var outcome = prepare(data, file, passphrase);
        if (outcome instanceof Outcome.Done) {
            Handover.finish(data);
        }
        return outcome;
    }

    /// Whether a restore may go there: nothing is in it but what an earlier one left behind.
    public static boolean isEmpty(Path data) throws IOException {
        if (Files.notExists(data)) {
            return true;
        }
        try (var files = Files.list(data)) {
            return files.allMatch(file -> file.equals(Handover.staged(data)))
                    && !Handover.isReady(data);
        }
    }

    /// Puts everything ready beside what is there; the next start of the kiosk takes it up.
    public static Outcome prepare(Path data, Path file, Passphrase passphrase) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return prepare(data, in, passphrase);
        } catch (IOException unreadable) {
            return new Outcome.Refused(Why.UNREADABLE);
        }
    }

    private static Outcome prepare(Path data, InputStream file, Passphrase passphrase)
            throws IOException {
        return switch (Header.read(file)) {
            case Header.Found.Foreign() -> new Outcome.Refused(Why.FOREIGN);
            case Header.Found.Newer() -> new Outcome.Refused(Why.NEWER);
            case Header.Found.Damaged() -> new Outcome.Refused(Why.DAMAGED);
            case Header.Found.Read(var header, var hash) -> {
                var key = header.stretch().key(passphrase);
                yield key.sealing().id().hash().equals(header.key())
                        ? stage(data, () -> Unsealing.read(file, hash, key, Handover.begin(data)))
                        : new Outcome.Refused(Why.WRONG_PASSPHRASE);
            }
        };
    }

    private interface Unpacking {
        Contents run() throws IOException;
    }

    private static Outcome stage(Path data, Unpacking unpacking) {
        try {
            var contents = unpacking.run();
            goOnInNewJournal(Handover.staged(data));
            Handover.ready(data);
            return new Outcome.Done(Instant.ofEpochSecond(contents.made()));
        } catch (Unsealing.Broken broken) {
            Handover.drop(data);
            return new Outcome.Refused(Why.DAMAGED);
        } catch (IOException | UncheckedIOException refused) {
            Handover.drop(data);
            return new Outcome.Refused(Why.DISK);
        } catch (LogFailure unknown) {
            Handover.drop(data);
            return new Outcome.Refused(Why.NEWER);
        }
    }

    /// Whoever reads the old journal elsewhere must not find two things under one name.
    private static void goOnInNewJournal(Path staged) {
        LogSeries.open(staged.resolve(Contents.LEDGER)).close();
        try (var journal = LogSeries.open(staged.resolve(Contents.JOURNAL))) {
            journal.startNext();
        }
    }
}
