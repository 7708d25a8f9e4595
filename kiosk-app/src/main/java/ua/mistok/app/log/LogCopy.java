package ua.mistok.app.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The logs of a folder as they are at one moment, for somebody who copies them while others append
/// to them, turn and remove them. What was acknowledged before is in it.
///
/// All files are opened before the first is read: one that is removed afterwards is read still.
public final class LogCopy implements AutoCloseable {

    private static final Pattern LOG = Pattern.compile("\\d{6}\\.log");
    private static final Pattern ASIDE = Pattern.compile("\\d{6}\\.log\\.(torn|damaged)-\\d+");
    private static final int CHUNK = 1 << 16;

    private final List<Part> parts;

    private LogCopy(List<Part> parts) {
        this.parts = parts;
    }

    /// One file: a log, or what was once cut off one.
    ///
    /// @param name in its folder
    /// @param id of the log; empty for what was cut off, and for what has lost its header
    /// @param length up to the end of the last whole record; all of a file that was damaged
    public record Part(String name, Optional<LogId> id, FileChannel file, long length) {

        /// Its bytes, so many and no more, whatever was appended meanwhile.
        public void to(OutputStream stream) throws IOException {
            var bytes = ByteBuffer.allocate(CHUNK);
            for (var at = 0L; at < length; ) {
                bytes.clear().limit((int) Math.min(CHUNK, length - at));
                var read = file.read(bytes, at);
                if (read < 0) {
                    throw new IOException(name + " has become shorter");
                }
                stream.write(bytes.array(), 0, read);
                at += read;
            }
        }
    }

    /// @throws LogFailure if the disk refuses
    public static LogCopy of(Path folder) {
        while (true) {
            var opened = new ArrayList<Part>();
            try {
                for (var file : files(folder)) {
                    opened.add(open(file));
                }
                return new LogCopy(List.copyOf(opened));
            } catch (NoSuchFileException removed) {
                // What stands for its records was there before it went: it is found this time.
                close(opened);
            } catch (IOException e) {
                close(opened);
                throw new LogFailure("cannot copy " + folder, e);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> isKept(file.getFileName().toString())).sorted().toList();
        } catch (NoSuchFileException none) {
            throw new LogFailure("there is no " + folder, none);
        }
    }

    private static boolean isKept(String name) {
        return LOG.matcher(name).matches() || ASIDE.matcher(name).matches();
    }

    private static Part open(Path path) throws IOException {
        var name = path.getFileName().toString();
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return LOG.matcher(name).matches()
                    ? new Part(name, id(file), file, whole(file))
                    : new Part(name, Optional.empty(), file, file.size());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Optional<LogId> id(FileChannel file) throws IOException {
        var header = ByteBuffer.allocate(Format.HEADER);
        while (header.hasRemaining() && file.read(header, header.position()) > 0) {}
        return Format.header(header.array()).map(Format.Header::id);
    }

    /// A record that is being written is left out; behind damage nothing is.
    private static long whole(FileChannel file) throws IOException {
        var scan = Scan.of(file);
        return scan.more() ? scan.size() : scan.end();
    }

    /// From the oldest on.
    public List<Part> parts() {
        return parts;
    }

    @Override
    public void close() {
        close(parts);
    }

    private static void close(List<Part> parts) {
        for (var part : parts) {
            try {
                part.file().close();
            } catch (IOException e) {
                throw new LogFailure("cannot close " + part.name(), e);
            }
        }
    }
}
