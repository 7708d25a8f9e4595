package ua.mistok.app.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/// A file that is read and written at any place, by one thread at a time; another may sync it
/// meanwhile.
///
/// On the machine's own file system an interrupt of a thread does not close it, as it does a
/// `FileChannel`; files of other file systems can be had as channels only.
public interface OpenFile extends Closeable {

    /// @throws IOException if there is none, or the disk refuses
    static OpenFile toRead(Path path) throws IOException {
        return isOwn(path) ? new OwnFile(path, "r") : ChannelFile.toRead(path);
    }

    /// @throws IOException if there is none, or the disk refuses
    static OpenFile toWrite(Path path) throws IOException {
        return isOwn(path) ? new OwnFile(path, "rw") : ChannelFile.toWrite(path);
    }

    private static boolean isOwn(Path path) {
        return path.getFileSystem() == FileSystems.getDefault();
    }

    /// Fills the bytes with what stands there.
    ///
    /// @throws java.io.EOFException if the file ends before
    void read(long place, byte[] bytes) throws IOException;

    /// On the disk for good only after a [#sync()].
    void write(long place, byte[] bytes) throws IOException;

    /// What stands behind is gone.
    void cutAt(long end) throws IOException;

    /// Returns when all that was written is on the disk for good.
    void sync() throws IOException;
}
