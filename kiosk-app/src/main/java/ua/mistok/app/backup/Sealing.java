package ua.mistok.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.mistok.app.backup.Contents.Item;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.log.LogCopy;

/// Writes what must not be lost of a data folder as one sealed stream, piece by piece, while the
/// kiosk goes on.
///
/// The journal is cut first and the ledger after it; content comes behind the ledger that names it.
/// So whatever somebody was told to be saved before this began is in it.
final class Sealing {

    private final Path data;
    private final ZipOutputStream zip;
    private final List<Item> files = new ArrayList<>();

    private Sealing(Path data, ZipOutputStream zip) {
        this.data = data;
        this.zip = zip;
    }

    /// @param kiosk its id
    /// @param made in seconds of the epoch
    static void write(Path data, RecoveryKey key, String kiosk, long made, OutputStream file)
            throws IOException {
        var header = Header.of(key).bytes();
        file.write(header);
        try (var sealed = key.sealing().seal(new Counted(file))) {
            sealed.write(Header.hash(header));
            var zip = new ZipOutputStream(sealed);
            var sealing = new Sealing(data, zip);
            sealing.logs();
            sealing.folder(Contents.IDENTITY);
            sealing.folder(Contents.CONTENT);
            zip.putNextEntry(new ZipEntry(Contents.NAME));
            zip.write(new Contents(kiosk, made, sealing.files).bytes());
            zip.closeEntry();
            zip.finish();
        }
    }

    private void logs() throws IOException {
        try (var journal = LogCopy.of(data.resolve(Contents.JOURNAL));
                var ledger = LogCopy.of(data.resolve(Contents.LEDGER))) {
            for (var part : journal.parts()) {
                put(Contents.JOURNAL, part.name(), part::to);
            }
            for (var part : ledger.parts()) {
                put(Contents.LEDGER, part.name(), part::to);
            }
        }
    }

    private void folder(String name) throws IOException {
        for (var file : list(data.resolve(name))) {
            var called = file.getFileName().toString();
            if (Contents.isName(name + "/" + called) && !called.endsWith(Disk.UNFINISHED)) {
                put(name, called, stream -> Files.copy(file, stream));
            }
        }
    }

    /// What is in them is swept at a start only.
    private static List<Path> list(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void put(String folder, String name, Disk.Content content) throws IOException {
        var called = folder + "/" + name;
        zip.putNextEntry(new ZipEntry(called));
        var counted = new Counted(zip);
        content.to(counted);
        zip.closeEntry();
        files.add(new Item(called, counted.length(), counted.hash()));
    }
}
