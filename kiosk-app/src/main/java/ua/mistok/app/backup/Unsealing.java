package ua.mistok.app.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import ua.mistok.app.backup.Contents.Item;
import ua.mistok.app.disk.Disk;
import ua.mistok.config.key.OpeningKey;

/// Reads a sealed stream into a folder, and says of it that it is all there or nothing.
final class Unsealing {

    private final Path folder;
    private final Map<String, Item> found = new HashMap<>();

    private Unsealing(Path folder) {
        this.folder = folder;
    }

    /// It was changed, cut, or never whole.
    static final class Broken extends IOException {
        Broken(Throwable cause) {
            super("the backup is damaged", cause);
        }

        Broken(String what) {
            super("the backup is damaged: " + what);
        }
    }

    /// @param sealed behind the header
    /// @param header hash of its bytes
    /// @return what was in it; every file is on the disk
    /// @throws Broken if it is not as it was sealed
    /// @throws IOException if the disk refuses to take it
    static Contents read(InputStream sealed, byte[] header, OpeningKey key, Path folder)
            throws IOException {
        try (var opened = new Source(open(sealed, key))) {
            if (!MessageDigest.isEqual(opened.readNBytes(Header.HASH), header)) {
                throw new Broken("another header");
            }
            var contents = new Unsealing(folder).files(opened);
            opened.transferTo(OutputStream.nullOutputStream());
            return contents;
        } catch (ZipException | IllegalArgumentException wrong) {
            throw new Broken(wrong);
        }
    }

    private static InputStream open(InputStream sealed, OpeningKey key) throws Broken {
        try {
            return key.open(sealed);
        } catch (IOException wrong) {
            throw new Broken(wrong);
        }
    }

    private Contents files(InputStream opened) throws IOException {
        var zip = new ZipInputStream(opened);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(Contents.NAME)) {
                var contents = contents(zip.readAllBytes());
                check(contents, zip.getNextEntry() == null);
                return contents;
            }
            take(entry.getName(), zip);
        }
        throw new Broken("no list of its files");
    }

    private static Contents contents(byte[] bytes) throws Broken {
        try {
            return Contents.read(bytes);
        } catch (RuntimeException unreadable) {
            throw new Broken(unreadable);
        }
    }

    private void check(Contents contents, boolean last) throws Broken {
        var named = new HashMap<String, Item>();
        contents.files().forEach(item -> named.put(item.name(), item));
        var whole =
                last
                        && named.equals(found)
                        && has(Contents.JOURNAL)
                        && has(Contents.LEDGER)
                        && has(Contents.IDENTITY);
        if (!whole) {
            throw new Broken("files are missing");
        }
    }

    private boolean has(String in) {
        return found.keySet().stream().anyMatch(name -> name.startsWith(in + "/"));
    }

    private void take(String name, InputStream bytes) throws IOException {
        if (!Contents.isName(name) || found.containsKey(name)) {
            throw new Broken("a name that leads elsewhere");
        }
        var file = folder.resolve(name);
        Disk.Content content =
                stream -> {
                    var counted = new Counted(stream);
                    bytes.transferTo(counted);
                    counted.flush();
                    found.put(name, new Item(name, counted.length(), counted.hash()));
                };
        if (name.startsWith(Contents.IDENTITY + "/")) {
            Disk.createForOwner(file, content);
        } else {
            Disk.create(file, content);
        }
    }

    /// Tells what goes wrong in the file from what goes wrong with the disk it is written to.
    private static final class Source extends FilterInputStream {

        Source(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException wrong) {
                throw new Broken(wrong);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException wrong) {
                throw new Broken(wrong);
            }
        }
    }
}
