package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.Pack;

/// Every version of every pack that was on this shelf without being installed, as it was when it
/// was first there: a newer programme brings newer ones, and what visitors said of the old ones
/// stays readable.
final class ShownPacks {

    private static final Logger LOG = LoggerFactory.getLogger(ShownPacks.class);
    private static final String KIND = "pack.shown";

    private final Ledger ledger;
    private final Vault vault;
    private final List<Shown> known;

    /// @param manifest hash by which the vault has it
    private record Shown(String pack, int version, String manifest) {

        boolean is(Pack other) {
            return other.id().slug().equals(pack) && other.manifest().version() == version;
        }
    }

    ShownPacks(Ledger ledger, Vault vault) {
        this.ledger = ledger;
        this.vault = vault;
        this.known = new ArrayList<>(ledger.list(KIND, Shown.class));
    }

    /// Keeps what is new of the content that was there before anything was installed. A disk that
    /// refuses is told of and takes no content away.
    synchronized Shelf keep(Stock stock, Shelf shelf) {
        for (var pack : shelf.packs().all()) {
            if (known.stream().noneMatch(shown -> shown.is(pack))
                    && stock.version(pack.id()) == pack.manifest().version()) {
                try {
                    keep(stock, pack);
                } catch (IOException | UncheckedIOException refused) {
                    LOG.error("the pack {} cannot be kept for later", pack.id(), refused);
                }
            }
        }
        return shelf;
    }

    private void keep(Stock stock, Pack pack) throws IOException {
        var files = stock.source().pack(pack.id());
        var version = pack.manifest().version();
        var manifest = ArchiveManifest.of(pack.id(), version, files);
        var hash = KeptPack.keep(vault, manifest, files);
        var shown = new Shown(pack.id().slug(), version, hash.hex());
        ledger.append(KIND, shown);
        known.add(shown);
    }

    /// Slugs of packs that were ever shown so.
    synchronized Set<String> known() {
        var all = new LinkedHashSet<String>();
        known.forEach(pack -> all.add(pack.pack()));
        return all;
    }

    /// Versions of a pack, the newest first.
    synchronized List<KeptPack> versions(String pack) {
        return known.reversed().stream()
                .filter(shown -> shown.pack().equals(pack))
                .flatMap(shown -> KeptPack.find(vault, new Hash(shown.manifest())).stream())
                .toList();
    }

    /// Their files are kept.
    synchronized Set<Hash> manifests() {
        var all = new LinkedHashSet<Hash>();
        known.forEach(shown -> all.add(new Hash(shown.manifest())));
        return all;
    }
}
