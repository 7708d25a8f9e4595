package ua.mistok.app.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.problem.Checked.Good;

/// A version of a pack in the vault.
record KeptPack(Vault vault, ArchiveManifest manifest) implements PackFiles {

    /// Empty unless the manifest and every file of it are there as they were.
    static Optional<KeptPack> find(Vault vault, Hash manifest) {
        return vault.find(manifest)
                .map(bytes -> ArchiveManifest.read(manifest.hex(), bytes))
                .flatMap(
                        read ->
                                read instanceof Good<ArchiveManifest>(var good, var _)
                                        ? Optional.of(new KeptPack(vault, good))
                                        : Optional.empty())
                .filter(KeptPack::isWhole);
    }

    /// Returns when every file and the manifest are on the disk.
    static Hash keep(Vault vault, ArchiveManifest manifest, PackFiles files) throws IOException {
        for (var name : files.names()) {
            vault.put(files.bytes(name));
        }
        return vault.put(manifest.bytes());
    }

    private boolean isWhole() {
        return manifest.files().values().stream()
                .allMatch(file -> vault.find(file.hash()).isPresent());
    }

    @Override
    public Collection<String> names() {
        return manifest.files().keySet();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        return Optional.ofNullable(manifest.files().get(name))
                .flatMap(file -> vault.find(file.hash()))
                .orElseThrow(() -> new FileNotFoundException(name));
    }
}
