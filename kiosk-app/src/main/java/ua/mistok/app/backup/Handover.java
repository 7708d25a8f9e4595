package ua.mistok.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.log.LogCopy;
import ua.mistok.app.log.LogId;

/// Puts what was restored into the place of what is there, at a moment when nobody has it open.
///
/// Each step is one rename and may be the last before a power cut: the next start goes on from
/// where it stopped. Facts that were written here before are taken along; everything else that was
/// here lies in `before-restore-<n>`.
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final String STAGED = "restored";
    private static final String READY = "ready";
    private static final String STORE = "store";

    private Handover() {}

    static Path staged(Path data) {
        return data.resolve(STAGED);
    }

    static boolean isReady(Path data) {
        return Files.exists(staged(data).resolve(READY));
    }

    /// An empty place to unpack to.
    static Path begin(Path data) throws IOException {
        delete(staged(data));
        for (var folder : Contents.FOLDERS) {
            Files.createDirectories(staged(data).resolve(folder));
        }
        return staged(data);
    }

    /// From now on the next start takes it up.
    static void ready(Path data) throws IOException {
        for (var folder : Contents.FOLDERS) {
            Disk.syncFolderOf(staged(data).resolve(folder).resolve(READY));
        }
        Disk.syncFolderOf(staged(data));
        Disk.create(staged(data).resolve(READY), stream -> {});
    }

    static void drop(Path data) {
        try {
            delete(staged(data));
        } catch (IOException stays) {
            LOG.warn("What was unpacked of a backup stays in {}", staged(data), stays);
        }
    }

    /// @return whether there was something to take up
    /// @throws UncheckedIOException if the disk refuses; the next start tries again
    static boolean finish(Path data) {
        try {
            if (!isReady(data)) {
                delete(staged(data));
                return false;
            }
            takeFactsAlong(data);
            var aside = aside(data);
            if (Files.exists(data.resolve(STORE))) {
                move(data.resolve(STORE), aside.resolve(STORE));
            }
            for (var folder : Contents.FOLDERS) {
                if (Files.exists(staged(data).resolve(folder))) {
                    if (Files.exists(data.resolve(folder))) {
                        move(data.resolve(folder), aside.resolve(folder));
                    }
                    Disk.move(staged(data).resolve(folder), data.resolve(folder));
                }
            }
            Files.delete(staged(data).resolve(READY));
            Disk.syncFolderOf(staged(data).resolve(READY));
            delete(staged(data));
            LOG.info("This kiosk was restored from a backup");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("a backup cannot be put in its place", e);
        }
    }

    /// A log that the backup has too is kept in its longer form; others stand behind.
    private static void takeFactsAlong(Path data) throws IOException {
        var from = data.resolve(Contents.JOURNAL);
        var to = staged(data).resolve(Contents.JOURNAL);
        if (Files.notExists(from) || Files.notExists(to)) {
            return;
        }
        try (var ours = LogCopy.of(from);
                var theirs = LogCopy.of(to)) {
            var known = byId(theirs);
            var number = lastNumber(theirs);
            for (var part : ours.parts()) {
                if (part.id().isEmpty()) {
                    continue;
                }
                var same = known.get(part.id().get());
                if (same == null) {
                    number++;
                    var next = String.format(Locale.ROOT, "%06d.log", number);
                    Disk.move(from.resolve(part.name()), to.resolve(next));
                } else if (same.length() < part.length()) {
                    Disk.move(from.resolve(part.name()), to.resolve(same.name()));
                }
            }
        }
    }

    private static Map<LogId, LogCopy.Part> byId(LogCopy logs) {
        var known = new HashMap<LogId, LogCopy.Part>();
        logs.parts().forEach(part -> part.id().ifPresent(id -> known.put(id, part)));
        return known;
    }

    private static int lastNumber(LogCopy logs) {
        return logs.parts().stream()
                .mapToInt(part -> Integer.parseInt(part.name().substring(0, 6)))
                .max()
                .orElse(0);
    }

    private static Path aside(Path data) {
        var number = 1;
        while (Files.exists(data.resolve("before-restore-" + number))) {
            number++;
        }
        return data.resolve("before-restore-" + number);
    }

    private static void move(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Disk.move(file, to);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
