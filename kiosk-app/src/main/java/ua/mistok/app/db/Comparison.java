package ua.mistok.app.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.log.LogId;

/// Compares the store with one that is made of the files in a folder of its own, table by table: a
/// disk that gives back a wrong bit changes a count, and H2 does not see it. Whoever works with
/// the store meanwhile does not wait.
///
/// A store that differs is distrusted: the next start moves it to the quarantine and makes another
/// of the files. What no file knows cannot be compared, and is lost to figures with such a store:
/// facts and notes of a file that is gone or was put back from an older copy, which lie in the
/// quarantine then. All else is made of the files alone, but for one thing of no use any more: how
/// new the facts of a journal were that is folded away.
public final class Comparison {

    static final String FOLDER = "compare";

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final Path folder;
    private final KioskStore store;

    /// @param data the kiosk's folder
    public Comparison(Path data, KioskStore store) {
        this.folder = data.resolve(FOLDER);
        this.store = store;
    }

    /// What came of it.
    public enum Outcome {
        SAME,
        DIFFERENT,
        /// A file came or went meanwhile, or the disk refuses the store.
        LATER
    }

    /// Takes as long as a store is made again, and as much of the disk as the store does. Not for
    /// two threads at a time.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the files cannot be read
    /// @throws StoreFailure if no other store can be made
    public Outcome run() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            try {
                return compare();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new StoreFailure("cannot use " + folder, e);
        }
    }

    private Outcome compare() throws IOException {
        var logs = store.logs();
        var hasFile = ids(logs);
        Digest found;
        try {
            found = store.snapshot(Digest::of);
        } catch (SQLException | DataAccessException unreadable) {
            if (store.isHurt()) {
                return Outcome.LATER;
            }
            LOG.error("The store cannot be read", unreadable);
            store.distrust();
            return Outcome.DIFFERENT;
        }
        Files.createDirectories(folder);
        try (var other = KioskStore.open(folder)) {
            var comparable = new HashSet<UUID>();
            for (var log : logs) {
                log.replay(other, found::end, comparable);
            }
            if (!ids(logs).equals(hasFile)) {
                return Outcome.LATER;
            }
            var right = other.snapshot(Digest::of);
            right.logs().stream().filter(log -> !hasFile.contains(log)).forEach(comparable::add);
            if (found.isSame(right, comparable)) {
                return Outcome.SAME;
            }
        } catch (SQLException refused) {
            throw new StoreFailure("cannot read what was made in " + folder, refused);
        }
        LOG.error("The store does not say what the files do: the next start makes another");
        store.distrust();
        return Outcome.DIFFERENT;
    }

    private static Set<UUID> ids(List<ProjectedLog> logs) {
        return logs.stream()
                .flatMap(log -> log.ids().stream())
                .map(LogId::value)
                .collect(Collectors.toSet());
    }
}
