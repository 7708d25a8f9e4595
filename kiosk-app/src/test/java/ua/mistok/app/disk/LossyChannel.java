package ua.mistok.app.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/// An open file of a [LossyDisk]. What is written can be read at once, and is sure only once it is
/// synced.
class LossyChannel extends FileChannel {

    private final FileChannel real;
    private final Platter platter;
    private final Content content;
    private final boolean appends;

    LossyChannel(FileChannel real, Platter platter, Content content, boolean appends) {
        this.real = real;
        this.platter = platter;
        this.content = content;
        this.appends = appends;
    }

    /// A folder has no bytes, but can be synced.
    static final class OfFolder extends LossyChannel {

        private final Platter platter;
        private final Node.Folder folder;

        OfFolder(FileChannel real, Platter platter, Node.Folder folder) {
            super(real, platter, new Content(new byte[0]), false);
            this.platter = platter;
            this.folder = folder;
        }

        @Override
        public void force(boolean all) throws IOException {
            synchronized (platter) {
                platter.sync(folder);
            }
        }
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        platter.alive();
        return real.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long at) throws IOException {
        platter.alive();
        return real.read(bytes, at);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        synchronized (platter) {
            var at = appends ? real.size() : real.position();
            var written = write(bytes, at);
            if (!appends) {
                real.position(at + written);
            }
            return written;
        }
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        synchronized (platter) {
            var asked = bytes.remaining();
            var copy = new byte[platter.room(asked)];
            bytes.get(copy);
            platter.write(content, at, copy);
            var left = ByteBuffer.wrap(copy);
            while (left.hasRemaining()) {
                real.write(left, at + left.position());
            }
            if (copy.length < asked) {
                throw platter.refusedNow();
            }
            return copy.length;
        }
    }

    @Override
    public FileChannel truncate(long end) throws IOException {
        synchronized (platter) {
            platter.cutAt(content, end);
            real.truncate(end);
            return this;
        }
    }

    @Override
    public void force(boolean all) throws IOException {
        synchronized (platter) {
            platter.sync(content);
        }
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        platter.alive();
        return real.size();
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel to) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(count, size() - at));
        read(bytes, at);
        return to.write(bytes.flip());
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException {
        platter.alive();
        return real.tryLock(at, size, shared);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
