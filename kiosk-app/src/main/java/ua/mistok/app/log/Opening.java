package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.disk.OpenFile;

/// Finds a log in a state to go on from: held, and whole to its end.
record Opening(Path path, Hold hold, LogId id, Scan scan, Recovery recovery) {

    static Opening of(Path path) throws IOException {
        makeFolderOf(path);
        var hold = Hold.on(path);
        try {
            return of(path, hold);
        } catch (IOException | RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    private static Opening of(Path path, Hold hold) throws IOException {
        var found = Recovery.of(Recovery.State.CLEAN);
        if (Files.notExists(path)) {
            create(path);
            found = Recovery.of(Recovery.State.NEW);
        } else if (header(path).isEmpty()) {
            found = setAside(path);
            create(path);
        } else {
            Disk.syncFolderOf(path); // whoever made it may not have come so far
        }
        var header = header(path).orElseThrow(() -> new IOException("a new header is unreadable"));
        if (header.version() > Format.VERSION) {
            throw new LogFailure(path + " was written by a newer programme");
        }
        var scan = Scan.of(path);
        return new Opening(
                path, hold, header.id(), scan, scan.clean() ? found : cutTail(path, scan));
    }

    private static void makeFolderOf(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Disk.makeFolder(folder);
        }
    }

    private static void create(Path path) throws IOException {
        Disk.create(path, Format.records(LogId.random(), Collections.emptyIterator()));
    }

    private static Optional<Format.Header> header(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            return Format.header(file.readNBytes(Format.HEADER));
        }
    }

    /// Without its header nothing in the file has a name.
    private static Recovery setAside(Path path) throws IOException {
        var size = Files.size(path);
        var aside = Aside.next(path, Recovery.State.DAMAGED);
        Disk.move(path, aside);
        return new Recovery(Recovery.State.DAMAGED, size, Optional.of(aside));
    }

    private static Recovery cutTail(Path path, Scan scan) throws IOException {
        var state = scan.more() ? Recovery.State.DAMAGED : Recovery.State.TORN;
        var aside = Aside.next(path, state);
        Disk.copyTail(path, scan.end(), aside);
        try (var file = OpenFile.toWrite(path)) {
            file.cutAt(scan.end());
            file.sync();
        }
        return new Recovery(state, scan.size() - scan.end(), Optional.of(aside));
    }
}
