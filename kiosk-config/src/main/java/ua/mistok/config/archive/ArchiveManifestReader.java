package ua.mistok.config.archive;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.mistok.config.archive.ArchiveManifest.Listed;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;

/// Reads the manifest of an archive; nothing but its canonical bytes will do.
final class ArchiveManifestReader {

    private static final int LAST = 9999;
    private static final Pattern LISTED = Pattern.compile("(\\d{1,7}) sha256:([0-9a-f]{64})");
    private static final Pattern SECOND =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private ArchiveManifestReader() {}

    static Optional<ArchiveManifest> read(Place file, byte[] bytes, Problems problems) {
        var own = new Problems();
        var text = new String(bytes, StandardCharsets.UTF_8);
        var read = SourceTree.read(file.file(), text, own).flatMap(ArchiveManifestReader::manifest);
        problems.addAll(own.list());
        if (own.hasErrors()) {
            return Optional.empty();
        }
        if (read.isPresent() && !Arrays.equals(read.get().bytes(), bytes)) {
            problems.add(ArchiveProblem.notCanonical(file));
            return Optional.empty();
        }
        return read;
    }

    private static Optional<ArchiveManifest> manifest(SourceMap map) {
        if (map.requiredInt("format", 1, LAST) > ArchiveManifest.FORMAT) {
            map.problems().add(ArchiveProblem.newerFormat(map.place("format")));
            return Optional.empty();
        }
        var pack = map.requiredSlug("pack");
        var version = map.requiredInt("version", 1, LAST);
        var signed = second(map, "signed");
        var expires = second(map, "expires");
        var needs = map.requiredMap("needs").map(Needs::read).orElse(Needs.NOTHING);
        var files = new TreeMap<String, Listed>();
        map.requiredMap("files")
                .ifPresent(
                        listed -> {
                            for (var name : listed.names()) {
                                if (PackArchive.isPath(name)) {
                                    files.put(name, listed(listed, name));
                                } else {
                                    listed.problems()
                                            .add(
                                                    ArchiveProblem.badName(
                                                            listed.namePlace(name), name));
                                }
                            }
                            listed.end();
                        });
        map.end();
        return Optional.of(
                new ArchiveManifest(new PackId(pack), version, signed, expires, needs, files));
    }

    private static Listed listed(SourceMap files, String name) {
        var text = files.requiredString(name);
        var parts = LISTED.matcher(text);
        if (parts.matches()) {
            return new Listed(Integer.parseInt(parts.group(1)), new Hash(parts.group(2)));
        }
        files.problems().add(ArchiveProblem.notListed(files.place(name), name));
        return Listed.of(new byte[0]);
    }

    private static Instant second(SourceMap map, String name) {
        var text = map.requiredString(name);
        try {
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // said below, with a sample
        }
        map.problems().add(ArchiveProblem.noMoment(map.place(name), name));
        return Instant.EPOCH;
    }
}
