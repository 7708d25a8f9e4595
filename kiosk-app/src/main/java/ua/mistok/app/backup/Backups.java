package ua.mistok.app.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.disk.StickFolder;
import ua.mistok.app.identity.KioskId;
import ua.mistok.app.ledger.Ledger;

/// Makes the backups of a kiosk and keeps the newest of them. For several threads; one is made at a
/// time.
public final class Backups {

    /// Of so many days the newest backup is kept.
    public static final int DAYS = Copies.DAYS;

    static final String STICK_FOLDER = "mistok-backups";

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Path data;
    private final Path usual;
    private final StickFolder sticks;
    private final KioskId kiosk;
    private final Ledger ledger;
    private final RecoveryKeys keys;
    private final InstantSource clock;
    private final Map<Target, Instant> failed = new ConcurrentHashMap<>();

    /// @param usual the folder for backups unless another is chosen
    /// @param sticks under which sticks are mounted
    public Backups(
            Path data,
            Path usual,
            Path sticks,
            KioskId kiosk,
            Ledger ledger,
            RecoveryKeys keys,
            InstantSource clock) {
        this.data = data.toAbsolutePath().normalize();
        this.usual = usual.toAbsolutePath().normalize();
        this.sticks = new StickFolder(sticks, STICK_FOLDER);
        this.kiosk = kiosk;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
    }

    /// Where a backup goes.
    public enum Target {
        FOLDER(Made.IN_FOLDER),
        STICK(Made.ON_STICK);

        private final String kind;

        Target(String kind) {
            this.kind = kind;
        }
    }

    /// What came of making one.
    public sealed interface Outcome {

        record Done(Made made) implements Outcome {}

        /// Earlier backups are as they were.
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        /// Nobody has made a key yet.
        NO_KEY,
        /// There is no stick with a folder for backups.
        NO_STICK,
        /// The disk or the stick does not take it, or not as it was written.
        DISK
    }

    /// What came of choosing a folder.
    public enum Choice {
        CHOSEN,
        /// It does not begin at the root, or is no path at all.
        NOT_WHOLE,
        /// What breaks with the data is no backup of them.
        INSIDE_DATA,
        NOT_WRITABLE
    }

    /// Makes one now; returns when it is on the disk and was read back.
    public synchronized Outcome make(Target target) {
        var key = keys.now();
        if (key.isEmpty()) {
            return new Outcome.Refused(Why.NO_KEY);
        }
        var folder = target == Target.FOLDER ? Optional.of(folder()) : sticks.find();
        if (folder.isEmpty()) {
            return new Outcome.Refused(Why.NO_STICK);
        }
        try {
            var made = make(new Copies(folder.get(), kiosk.value()), key.get());
            ledger.append(target.kind, made);
            failed.remove(target);
            LOG.info("Made a backup of {} bytes: {}", made.bytes(), made.file());
            return new Outcome.Done(made);
        } catch (IOException | RuntimeException refused) {
            failed.put(target, clock.instant());
            LOG.warn("No backup could be made in {}", folder.get(), refused);
            return new Outcome.Refused(Why.DISK);
        }
    }

    private Made make(Copies copies, RecoveryKey key) throws IOException {
        var now = clock.instant();
        var file = copies.file(now);
        Files.createDirectories(copies.folder());
        copies.dropUnfinished();
        var writing = new Writing(key, now);
        try {
            Disk.create(file, writing);
            writing.check(file);
        } catch (IOException | RuntimeException refused) {
            drop(copies, file, refused);
            throw refused;
        }
        copies.tidyUp(file);
        return new Made(now, file.toString(), Files.size(file));
    }

    private static void drop(Copies copies, Path file, Exception why) {
        try {
            Files.deleteIfExists(file);
            copies.dropUnfinished();
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
    }

    /// Remembers what was written, to compare it with what is read back.
    private final class Writing implements Disk.Content {

        private final RecoveryKey key;
        private final Instant now;
        private String written = "";

        Writing(RecoveryKey key, Instant now) {
            this.key = key;
            this.now = now;
        }

        @Override
        public void to(OutputStream stream) throws IOException {
            var counted = new Counted(stream);
            Sealing.write(data, key, kiosk.value(), now.getEpochSecond(), counted);
            counted.flush();
            written = counted.hash();
        }

        void check(Path file) throws IOException {
            var read = new Counted(OutputStream.nullOutputStream());
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                in.transferTo(read);
            }
            if (!read.hash().equals(written)) {
                throw new IOException(file + " is not as it was written");
            }
        }
    }

    /// The newest of a place, as long as it was made.
    public Optional<Made> newest(Target target) {
        return ledger.latest(target.kind, Made.class);
    }

    /// The newest file that is there and can be saved elsewhere.
    public Optional<Path> newestFile() {
        return newest(Target.FOLDER).map(Made::file).map(Path::of).filter(Files::isRegularFile);
    }

    /// When the last try failed, if none has succeeded since; known until the kiosk stops.
    Optional<Instant> failed(Target target) {
        return Optional.ofNullable(failed.get(target));
    }

    /// The folder that backups go to.
    public Path folder() {
        return chosen().flatMap(Chosen::folder).map(Path::of).orElse(usual);
    }

    /// Whether one is wanted on a stick, too.
    public boolean wantsStick() {
        return chosen().filter(Chosen::stick).isPresent();
    }

    /// Whether a stick for backups is there now.
    public boolean hasStick() {
        return sticks.find().isPresent();
    }

    /// Since when a stick is missed.
    Optional<Instant> stickMissedSince() {
        return chosen().filter(Chosen::stick)
                .map(Chosen::since)
                .map(
                        since ->
                                newest(Target.STICK)
                                        .map(Made::at)
                                        .filter(since::isBefore)
                                        .orElse(since));
    }

    private Optional<Chosen> chosen() {
        return ledger.latest(Chosen.KIND, Chosen.class);
    }

    /// Backups go there from now on; those in the old folder stay.
    public synchronized Choice choose(String typed) {
        Path folder;
        try {
            folder = Path.of(typed.strip()).normalize();
        } catch (InvalidPathException none) {
            return Choice.NOT_WHOLE;
        }
        if (!folder.isAbsolute()) {
            return Choice.NOT_WHOLE;
        }
        if (folder.startsWith(data)) {
            return Choice.INSIDE_DATA;
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "mistok-", ".try"));
        } catch (IOException refused) {
            return Choice.NOT_WRITABLE;
        }
        choose(Optional.of(folder.toString()), wantsStick());
        return Choice.CHOSEN;
    }

    /// Wants backups on a stick from now on, and makes a folder for them on the one that is there.
    ///
    /// @return whether there was a stick that takes them
    public synchronized boolean chooseStick() {
        var prepared = sticks.prepare().isPresent();
        if (prepared && !wantsStick()) {
            choose(chosen().flatMap(Chosen::folder), true);
        }
        return prepared;
    }

    public synchronized void leaveStick() {
        failed.remove(Target.STICK);
        choose(chosen().flatMap(Chosen::folder), false);
    }

    private void choose(Optional<String> folder, boolean stick) {
        ledger.append(Chosen.KIND, new Chosen(folder, stick, clock.instant()));
    }

    RecoveryKeys keys() {
        return keys;
    }
}
