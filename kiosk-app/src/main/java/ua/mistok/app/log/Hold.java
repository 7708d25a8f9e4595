package ua.mistok.app.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps everybody else off a log for as long as the process lives or until it is closed.
///
/// The lock is on a file of its own, `<log>.lock`: POSIX takes a lock away as soon as the process
/// closes the locked file anywhere, and logs are read through more than one handle.
record Hold(FileChannel channel) implements AutoCloseable {

    static Hold on(Path log) throws IOException {
        var channel =
                FileChannel.open(lock(log), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new Hold(channel);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        channel.close();
        throw new LogInUse(log);
    }

    /// Of a log that is no more.
    static void forget(Path log) throws IOException {
        Files.deleteIfExists(lock(log));
    }

    private static Path lock(Path log) {
        return log.resolveSibling(log.getFileName() + ".lock");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
