package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;

/// The logs of one folder, `000001.log` and on. The newest is written to; an earlier one is closed
/// for ever: its tail was cut and its sequences must not be given out twice, or its time is over.
/// Early ones may be missing: they were removed.
public final class LogSeries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSeries.class);
    private static final String NAME = "%06d.log";

    private final Path folder;
    private final List<RecordLog> logs = new CopyOnWriteArrayList<>();
    private int number;

    private LogSeries(Path folder) throws IOException {
        this.folder = folder;
        Disk.makeFolder(folder);
        try {
            for (var known : numbers()) {
                number = known;
                logs.add(RecordLog.open(file(known)));
            }
            tidyUp();
            if (logs.isEmpty() || Aside.any(newest().path())) {
                startNext();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /// @throws LogFailure if the disk refuses
    /// @throws LogInUse if somebody else holds the folder
    public static LogSeries open(Path folder) {
        try {
            return new LogSeries(folder);
        } catch (IOException e) {
            throw new LogFailure("cannot open " + folder, e);
        }
    }

    /// From the oldest to the one that is written to.
    public List<RecordLog> logs() {
        return List.copyOf(logs);
    }

    public RecordLog newest() {
        return logs.getLast();
    }

    /// How the logs were found, and how the last but one was left if nothing was written since:
    /// whoever found it so may have lost the power before it could say it.
    ///
    /// @throws LogFailure if the disk refuses
    public Set<Recovery.State> found() {
        var found = EnumSet.noneOf(Recovery.State.class);
        logs.forEach(log -> found.add(log.recovery().state()));
        try {
            if (newest().last() == 0 && logs.size() > 1) {
                found.add(Aside.worst(logs.get(logs.size() - 2).path()));
            }
        } catch (IOException e) {
            throw new LogFailure("cannot look at " + folder, e);
        }
        return found;
    }

    /// Leaves the newest as it is and goes on in a new one with another id.
    ///
    /// @throws LogFailure if the disk refuses; then the newest stays the newest
    public RecordLog startNext() {
        var next = RecordLog.open(file(number + 1));
        number++;
        logs.add(next);
        return next;
    }

    /// Goes on in a new one that has these records from the beginning. It is there with all of them
    /// or not at all.
    ///
    /// @throws LogFailure if the disk refuses; then the newest stays the newest, or takes nothing
    ///     more if a next one may be there all the same
    public RecordLog startNext(Iterator<byte[]> records) {
        try {
            Disk.create(file(number + 1), Format.records(LogId.random(), records));
            return startNext();
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw new LogFailure("cannot write to " + folder, e);
        }
    }

    private void takeBack(Exception reason) {
        try {
            Files.deleteIfExists(file(number + 1));
            Disk.syncFolderOf(file(number + 1));
        } catch (IOException e) {
            reason.addSuppressed(e);
            newest().refuse(e);
        }
    }

    /// Whether the newest takes nothing more because the disk refused something.
    public boolean isBroken() {
        return newest().isBroken();
    }

    /// Leaves a newest that takes nothing more with what was acknowledged and nothing else, and
    /// goes on in a new one: in pages that no failed sync has touched.
    ///
    /// @throws LogFailure if the disk refuses still; may be tried again
    public RecordLog goOn() {
        try {
            Files.deleteIfExists(file(number + 1)); // of whoever was refused in the midst of it
            if (!newest().takeBackUnacknowledged()) {
                LOG.error("{} has lost what it had acknowledged", newest());
            }
            Disk.syncFolderOf(file(number + 1));
        } catch (IOException e) {
            throw new LogFailure("cannot go on in " + folder, e);
        }
        var next = startNext();
        LOG.warn("The disk takes records again: going on in {}", next);
        return next;
    }

    /// Takes an earlier log away for ever, and what was once cut off it. Nothing happens if it is
    /// gone.
    ///
    /// @throws LogFailure if the disk refuses; then the file is there, closed, until the next start
    public void remove(LogId id) {
        for (var log : logs) {
            if (log.id().equals(id) && log != newest()) {
                logs.remove(log);
                log.close();
                erase(log.path());
            }
        }
    }

    /// The file itself goes last: while it is there, somebody will come for the rest.
    private static void erase(Path log) {
        try {
            for (var beside : Aside.of(log)) {
                Files.delete(beside);
            }
            Hold.forget(log);
            Files.delete(log);
            Disk.syncFolderOf(log);
        } catch (IOException e) {
            throw new LogFailure("cannot remove " + log, e);
        }
    }

    /// Unfinished files were never part of it; whoever holds the logs is the one to tidy up.
    private void tidyUp() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + Disk.UNFINISHED)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    private List<Integer> numbers() throws IOException {
        var numbers = new ArrayList<Integer>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.matches("\\d{6}\\.log")) {
                    numbers.add(Integer.parseInt(name.substring(0, 6)));
                }
            }
        }
        numbers.sort(null);
        return numbers;
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, NAME, number));
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() {
        logs.forEach(RecordLog::close);
    }
}
