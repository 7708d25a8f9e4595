package ua.mistok.app.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.fact.FactCodec;

/// Where a journal lives. A copy of its folder lives elsewhere, and two that go on under the same
/// names would say two things under one (decision 2).
///
/// What is known of a home: the machine's own id, the number that the maker of the disk gave it,
/// the folder's number on the disk, and when a file in it, which nobody ever writes to, was put
/// there. Any of it may be missing. It is written down as a hash and never sent.
///
/// @param folder of the journal
/// @param root of the file system of the machine: `/`
record Home(Path folder, Path root) {

    static final String MARK = "home";
    static final String WITNESS = "home.witness";

    private static final String MACHINE = "etc/machine-id";

    /// Whether the folder came here as a copy. One without a mark did not: it is new, or was
    /// written by a programme that knew of none.
    boolean isAnother() throws IOException {
        return Files.exists(mark()) && !Files.readString(mark()).equals(now());
    }

    /// From now on it lives here.
    void keep() throws IOException {
        Disk.makeFolder(folder);
        if (Files.notExists(mark()) || isAnother()) {
            Disk.create(folder.resolve(WITNESS), stream -> {});
            var now = now();
            Disk.create(mark(), stream -> stream.write(now.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private Path mark() {
        return folder.resolve(MARK);
    }

    private String now() throws IOException {
        var known =
                String.join(
                        "\n",
                        machine(),
                        new Drive(folder, root).number(),
                        Files.getAttribute(folder, "unix:ino").toString(),
                        witness("unix:ino"),
                        witness("unix:ctime"));
        return FactCodec.hash(known.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private String machine() throws IOException {
        var file = root.resolve(MACHINE);
        return Files.isReadable(file) ? Files.readString(file).strip() : "";
    }

    private String witness(String attribute) throws IOException {
        var witness = folder.resolve(WITNESS);
        return Files.exists(witness) ? Files.getAttribute(witness, attribute).toString() : "";
    }
}
