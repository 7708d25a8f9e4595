package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.disk.Disk;
import ua.mistok.config.key.Hash;

/// Files by the hash of what they hold: whatever a pack's file is called, here it cannot lead
/// elsewhere, and the same file of two versions is there once.
record Vault(Path folder) {

    /// @throws UncheckedIOException if the disk refuses
    static Vault open(Path folder) {
        try {
            Files.createDirectories(folder);
            Disk.syncFolderOf(folder);
            return new Vault(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of packs cannot be used", e);
        }
    }

    /// Returns when it is on the disk.
    ///
    /// @throws UncheckedIOException if the disk refuses
    Hash put(byte[] bytes) {
        var hash = Hash.of(bytes);
        if (find(hash).isEmpty()) {
            try {
                Disk.create(file(hash), stream -> stream.write(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("the disk refuses a file of a pack", e);
            }
        }
        return hash;
    }

    /// Empty if it is not there, or not any more what it was.
    Optional<byte[]> find(Hash hash) {
        try {
            return Optional.of(Files.readAllBytes(file(hash)))
                    .filter(bytes -> Hash.of(bytes).equals(hash));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Deletes all others, and what a cut-off start left behind.
    ///
    /// @throws UncheckedIOException if the disk refuses
    void sweep(Set<Hash> kept) {
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = file.getFileName().toString();
                if (!Hash.isOne(name) || !kept.contains(new Hash(name))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of packs cannot be swept", e);
        }
    }

    private Path file(Hash hash) {
        return folder.resolve(hash.hex());
    }
}
