package ua.mistok.config.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// What a pack's archive says of itself; the thing that is signed.
///
/// @param version of the pack, from 1
/// @param signed when it was made, to the second; never told by the clock of a kiosk
/// @param expires after this it is not installed any more, to the second
/// @param files by path within the pack, sorted
public record ArchiveManifest(
        PackId pack,
        int version,
        Instant signed,
        Instant expires,
        Needs needs,
        SequencedMap<String, Listed> files) {

    /// How manifests are written; it changes when an older programme could not read them.
    static final int FORMAT = 1;

    /// @param size in bytes
    public record Listed(int size, Hash hash) {

        static Listed of(byte[] bytes) {
            return new Listed(bytes.length, Hash.of(bytes));
        }
    }

    public ArchiveManifest {
        files = Collections.unmodifiableSequencedMap(new TreeMap<>(files));
        signed = signed.truncatedTo(ChronoUnit.SECONDS);
        expires = expires.truncatedTo(ChronoUnit.SECONDS);
    }

    /// The manifest of files that no archive brought, such as those in the jar: it names them, and
    /// says nothing of time.
    public static ArchiveManifest of(PackId pack, int version, PackFiles files) throws IOException {
        var listed = new TreeMap<String, Listed>();
        for (var name : files.names()) {
            listed.put(name, Listed.of(files.bytes(name)));
        }
        return new ArchiveManifest(
                pack, version, Instant.EPOCH, Instant.EPOCH, Needs.NOTHING, listed);
    }

    /// @param name how problems name the file
    /// @return bad unless these are the bytes that [#bytes] would write
    public static Checked<ArchiveManifest> read(String name, byte[] bytes) {
        var problems = new Problems();
        var read = ArchiveManifestReader.read(Place.file(name), bytes, problems);
        return problems.check(read::orElseThrow);
    }

    /// The canonical bytes: a manifest has these and no others.
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }

    /// Names the manifest and with it every byte of every file.
    public Hash hash() {
        return Hash.of(bytes());
    }

    /// Names every byte of every file, whenever they were packed.
    public Hash contents() {
        var text = new StringBuilder();
        list(text);
        return Hash.of(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private String text() {
        var text = new StringBuilder();
        line(text, "format", FORMAT);
        line(text, "pack", pack);
        line(text, "version", version);
        line(text, "signed", signed);
        line(text, "expires", expires);
        text.append("needs:\n");
        line(text, "  application", needs.application());
        if (!needs.packs().isEmpty()) {
            text.append("  packs:\n");
            needs.packs().forEach((id, least) -> line(text, "    " + id, least));
        }
        text.append("files:\n");
        list(text);
        return text.toString();
    }

    private void list(StringBuilder text) {
        files.forEach(
                (path, file) -> line(text, "  " + path, file.size() + " sha256:" + file.hash()));
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
