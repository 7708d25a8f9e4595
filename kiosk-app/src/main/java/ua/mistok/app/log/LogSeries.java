package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The logs of one folder, `000001.log` and on. The newest is written to; an earlier one is closed
/// for ever, because its tail was cut and its sequences must not be given out twice.
public final class LogSeries implements AutoCloseable {

    private static final String NAME = "%06d.log";

    private final Path folder;
    private final List<RecordLog> logs = new ArrayList<>();

    private LogSeries(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        var known = count();
        try {
            for (var number = 1; number <= Math.max(1, known); number++) {
                var log = RecordLog.open(file(number));
                logs.add(log);
            }
            if (Aside.any(file(logs.size()))) {
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

    /// Leaves the newest as it is and goes on in a new one with another id.
    public RecordLog startNext() {
        var next = RecordLog.open(file(logs.size() + 1));
        logs.add(next);
        return next;
    }

    private int count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{6}\\.log"))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, 6)))
                    .max()
                    .orElse(0);
        }
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
