package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;

/// A pack on its way, file by file, over a line that may break at any byte. For one thread.
///
/// Files that came lie in a folder of their own until the pack is whole, half ones too, over a
/// start as well. What the shelf has of the pack need not come again. Nothing of it is on the shelf
/// before [Intake] has judged all of it.
public final class Delivery {

    private final Path folder;
    private final Vault arrived;
    private final Vault vault;
    private final PackShelf shelf;
    private final Intake intake;

    private Delivery(Path folder, Vault arrived, Vault vault, PackShelf shelf, Intake intake) {
        this.folder = folder;
        this.arrived = arrived;
        this.vault = vault;
        this.shelf = shelf;
        this.intake = intake;
    }

    /// @throws UncheckedIOException if the disk refuses
    static Delivery open(Path folder, Vault vault, PackShelf shelf, Intake intake) {
        return new Delivery(folder, Vault.open(folder), vault, shelf, intake);
    }

    /// A file that has come, or was here before.
    public Optional<byte[]> find(Hash file) {
        return arrived.find(file).or(() -> vault.find(file));
    }

    /// What of a pack's files is not here yet.
    public List<ArchiveManifest.Listed> missing(ArchiveManifest manifest) {
        var shipped = shipped(manifest.pack());
        return manifest.files().values().stream()
                .distinct()
                .filter(file -> !shipped.containsKey(file.hash()))
                .filter(file -> find(file.hash()).isEmpty())
                .toList();
    }

    /// Files that come with the programme under the pack's name, by their hash.
    private Map<Hash, byte[]> shipped(PackId pack) {
        try {
            var files = new HashMap<Hash, byte[]>();
            var stock = shelf.stock().source().pack(pack);
            for (var name : stock.names()) {
                var bytes = stock.bytes(name);
                files.put(Hash.of(bytes), bytes);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("what ships cannot be read", e);
        }
    }

    /// Goes on with a file where the line broke.
    ///
    /// @param largest bytes that it may have
    public Half half(Hash file, int largest) {
        return new Half(folder.resolve(file.hex() + Half.END), file, largest, arrived);
    }

    /// Puts a pack on the shelf of which all files are here.
    ///
    /// @param signatures of its manifest
    /// @param staff who is noted
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    public Arrival install(ArchiveManifest manifest, byte[] signatures, String staff) {
        var name = manifest.pack().slug() + "-" + manifest.version() + ".zip";
        var shipped = shipped(manifest.pack());
        var files = new TreeMap<String, byte[]>();
        manifest.files()
                .forEach(
                        (path, listed) ->
                                find(listed.hash())
                                        .or(() -> Optional.ofNullable(shipped.get(listed.hash())))
                                        .ifPresent(bytes -> files.put(path, bytes)));
        return switch (PackArchive.assemble(name, manifest.bytes(), signatures, files)) {
            case Bad<PackArchive>(var problems) -> new Arrival.Refused(problems);
            case Good<PackArchive>(var archive, var _) ->
                    intake.install(name, archive, false, staff);
        };
    }

    /// Forgets all that came for other packs than these.
    ///
    /// @param manifests of packs that are on their way
    /// @throws UncheckedIOException if the disk refuses
    public void keepOnly(Set<Hash> manifests) {
        var kept = new HashSet<String>();
        for (var manifest : manifests) {
            kept.add(manifest.hex());
            arrived.find(manifest)
                    .map(bytes -> ArchiveManifest.read(manifest.hex(), bytes))
                    .ifPresent(
                            read -> {
                                if (read instanceof Good<ArchiveManifest>(var good, var _)) {
                                    good.files()
                                            .values()
                                            .forEach(file -> kept.add(file.hash().hex()));
                                }
                            });
        }
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!kept.contains(file.getFileName().toString().replace(Half.END, ""))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of arriving packs cannot be swept", e);
        }
    }
}
