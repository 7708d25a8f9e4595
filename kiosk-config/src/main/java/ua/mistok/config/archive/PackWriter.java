package ua.mistok.config.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceTree;

/// Makes an archive of a folder with `pack.yaml` in it. What a kiosk would refuse is not made.
public final class PackWriter {

    private static final String MANIFEST = "pack.yaml";

    private PackWriter() {}

    /// Packs a folder; whoever wants it signed calls [PackArchive#signedBy].
    ///
    /// @param around the packs that it will stand beside
    /// @param signed now
    /// @param expires after this it is not installed any more
    /// @return bad with all that is wrong in the folder; places are paths in it
    public static Checked<PackArchive> pack(
            Path folder, ContentSource around, Instant signed, Instant expires) {
        return switch (PackFolder.read(folder)) {
            case Bad<PackFolder>(var problems) -> new Bad<>(problems);
            case Good<PackFolder>(var files, var _) -> {
                var problems = new Problems();
                yield id(files, problems)
                        .map(id -> pack(id, files, around, signed, expires))
                        .orElseGet(() -> new Bad<>(problems.list()));
            }
        };
    }

    private static Checked<PackArchive> pack(
            PackId id, PackFolder files, ContentSource around, Instant signed, Instant expires) {
        if (!expires.isAfter(signed)) {
            var never = ArchiveProblem.neverValid(Place.file(MANIFEST));
            return new Bad<>(List.of(never));
        }
        return ContentCheck.of(id, files, around, Content.read(around))
                .map(content -> archive(id, content, files, signed, expires));
    }

    private static PackArchive archive(
            PackId id, Content content, PackFolder files, Instant signed, Instant expires) {
        var own =
                content.packs().stream()
                        .filter(pack -> pack.id().equals(id))
                        .map(pack -> pack.manifest())
                        .findFirst()
                        .orElseThrow();
        var described =
                new ArchiveManifest(
                        id, own.version(), signed, expires, own.needs(), new TreeMap<>());
        return PackArchive.of(described, files.files());
    }

    private static Optional<PackId> id(PackFolder files, Problems problems) {
        var bytes = Optional.ofNullable(files.files().get(MANIFEST));
        if (bytes.isEmpty()) {
            problems.add(ArchiveProblem.noManifest(Place.file(MANIFEST)));
            return Optional.empty();
        }
        var text = new String(bytes.get(), StandardCharsets.UTF_8);
        return SourceTree.read(MANIFEST, text, problems)
                .map(map -> map.requiredSlug("id"))
                .filter(_ -> !problems.hasErrors())
                .map(PackId::new);
    }
}
