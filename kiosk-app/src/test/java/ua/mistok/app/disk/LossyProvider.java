package ua.mistok.app.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Does on the real disk what is asked, and tells the platter what of it is not synced.
final class LossyProvider extends FileSystemProvider {

    private static final FileSystemProvider REAL = FileSystems.getDefault().provider();

    private final Platter platter;
    private final FileSystem system;
    private final Queue<FileChannel> open = new ConcurrentLinkedQueue<>();

    LossyProvider(Platter platter, FileSystem system) {
        this.platter = platter;
        this.system = system;
    }

    /// As the end of a process does.
    void closeAll() throws IOException {
        for (var channel : open) {
            channel.close();
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var file = LossyPath.real(path);
        synchronized (platter) {
            platter.alive();
            var there = Files.exists(file);
            if (platter.holds(file) && options.contains(StandardOpenOption.WRITE)) {
                platter.changes(there);
            }
            var channel = FileChannel.open(file, options, attributes);
            open.add(channel);
            if (!platter.holds(file)) {
                return channel;
            }
            if (!there) {
                platter.made(file, new Content(new byte[0]));
            }
            if (platter.node(file) instanceof Content content) {
                if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
                    platter.cutAt(content, 0);
                }
                var appends = options.contains(StandardOpenOption.APPEND);
                return new LossyChannel(channel, platter, content, appends);
            }
            return new LossyChannel.OfFolder(channel, platter, (Node.Folder) platter.node(file));
        }
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        var folder = LossyPath.real(path);
        synchronized (platter) {
            platter.alive();
            platter.changes(false);
            REAL.createDirectory(folder, attributes);
            platter.made(folder, new Node.Folder());
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        var file = LossyPath.real(path);
        synchronized (platter) {
            platter.alive();
            platter.changes(true);
            REAL.delete(file);
            if (platter.knows(file)) { // not what a database of an earlier life noted down late
                platter.gone(file);
            }
        }
    }

    @Override
    public void move(Path path, Path to, CopyOption... options) throws IOException {
        var file = LossyPath.real(path);
        synchronized (platter) {
            platter.alive();
            platter.changes(true);
            REAL.move(file, LossyPath.real(to), options);
            platter.moved(file, LossyPath.real(to));
        }
    }

    @Override
    public void copy(Path path, Path to, CopyOption... options) throws IOException {
        try (var from = newInputStream(path);
                var stream = newOutputStream(to)) {
            from.transferTo(stream);
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        platter.alive();
        var files =
                REAL.newDirectoryStream(LossyPath.real(path), file -> filter.accept(wrap(file)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(files.spliterator(), false)
                        .map(LossyProvider.this::wrap)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                files.close();
            }
        };
    }

    private Path wrap(Path real) {
        return LossyPath.of(real, system);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        platter.alive();
        REAL.checkAccess(LossyPath.real(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        platter.alive();
        return REAL.readAttributes(LossyPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        platter.alive();
        return REAL.readAttributes(LossyPath.real(path), names, options);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return REAL.getFileAttributeView(LossyPath.real(path), type, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        REAL.setAttribute(LossyPath.real(path), name, value, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return REAL.isSameFile(LossyPath.real(one), LossyPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return REAL.isHidden(LossyPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return REAL.getFileStore(LossyPath.real(path));
    }

    @Override
    public String getScheme() {
        return LossyStore.SCHEME;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.getPath(uri.getPath());
    }
}
