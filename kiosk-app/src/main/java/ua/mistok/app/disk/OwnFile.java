package ua.mistok.app.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// A file of the machine's own file system.
final class OwnFile implements OpenFile {

    private final RandomAccessFile file;

    OwnFile(Path path, String mode) throws IOException {
        file = new RandomAccessFile(path.toFile(), mode);
    }

    @Override
    public void read(long place, byte[] bytes) throws IOException {
        file.seek(place);
        file.readFully(bytes);
    }

    @Override
    public void write(long place, byte[] bytes) throws IOException {
        file.seek(place);
        file.write(bytes);
    }

    @Override
    public void cutAt(long end) throws IOException {
        file.setLength(end);
    }

    @Override
    public void sync() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
