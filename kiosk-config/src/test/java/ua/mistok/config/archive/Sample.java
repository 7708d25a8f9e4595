package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Archives for tests, and what they say when they are read.
final class Sample {

    static final Path VINNYTSIA = Path.of("content/packs/vinnytsia");
    static final Instant SIGNED = Instant.parse("2026-11-26T10:00:00Z");
    static final Instant EXPIRES = Instant.parse("2027-11-26T10:00:00Z");
    static final SigningKey KEY = SigningKey.random();

    private Sample() {}

    static ArchiveManifest described(String id, int version) {
        var needs = new TreeMap<String, Integer>();
        needs.put("national", 1);
        return new ArchiveManifest(
                new PackId(id), version, SIGNED, EXPIRES, new Needs(1, needs), new TreeMap<>());
    }

    static PackArchive archive() {
        return PackArchive.of(described("village", 3), files()).signedBy(KEY);
    }

    static SequencedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        files.put("pack.yaml", "id: village".getBytes(UTF_8));
        files.put("slots/c02.yaml", "Слова".getBytes(UTF_8));
        files.put("pictures/map.png", new byte[] {1, 2, 3});
        return files;
    }

    static List<String> codes(Checked<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    static List<String> codes(byte[] bytes) {
        return codes(PackArchive.read("village-3.zip", bytes));
    }

    static PackArchive read(byte[] bytes) {
        var read = PackArchive.read("village-3.zip", bytes);
        assertThat(read.problems()).isEmpty();
        return ((Good<PackArchive>) read).value();
    }
}
