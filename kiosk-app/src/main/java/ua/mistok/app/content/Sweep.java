package ua.mistok.app.content;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.key.Hash;
import ua.mistok.config.problem.Checked.Good;

/// Takes out of the vault what no version of any pack needs: files of an installation that a power
/// cut ended.
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    /// At a start, before anything is installed.
    static void of(Vault vault, Installed installed, ShownPacks shown) {
        var kept = new HashSet<Hash>();
        Stream.concat(installed.manifests().stream(), shown.manifests().stream())
                .forEach(
                        manifest -> {
                            kept.add(manifest);
                            vault.find(manifest)
                                    .map(bytes -> ArchiveManifest.read(manifest.hex(), bytes))
                                    .ifPresent(
                                            read -> {
                                                if (read
                                                        instanceof
                                                        Good<ArchiveManifest>(var good, var _)) {
                                                    good.files()
                                                            .values()
                                                            .forEach(file -> kept.add(file.hash()));
                                                }
                                            });
                        });
        try {
            vault.sweep(kept);
        } catch (UncheckedIOException refused) {
            LOG.warn("the folder of packs was not swept", refused);
        }
    }
}
