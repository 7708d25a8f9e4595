package ua.mistok.app.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.archive.Admission;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;

/// Which packs were installed here. For several threads.
///
/// The ledger says it, one record for each change, so that a change has happened or has not; the
/// vault holds the files, which are on the disk before the record is. A version whose files are
/// damaged gives way to the one before.
final class Installed {

    private static final Logger LOG = LoggerFactory.getLogger(Installed.class);

    private final Ledger ledger;
    private final Vault vault;
    private final List<Shelved> history;
    private final Map<String, OnShelf> now = new LinkedHashMap<>();
    private final Set<Told> told;

    /// A record of the ledger: the fact of an installation is in the journal.
    private record Told(String pack, int version, Instant at) {

        static final String KIND = "pack.told";

        static Told of(Shelved record) {
            return new Told(record.pack(), record.version(), record.at());
        }
    }

    /// A version that is on the shelf.
    record OnShelf(Shelved record, KeptPack pack) {}

    Installed(Ledger ledger, Vault vault) {
        this.ledger = ledger;
        this.vault = vault;
        this.history = new ArrayList<>(ledger.list(Shelved.KIND, Shelved.class));
        this.told = new HashSet<>(ledger.list(Told.KIND, Told.class));
        var packs = new LinkedHashSet<String>();
        history.forEach(record -> packs.add(record.pack()));
        packs.forEach(pack -> find(pack).ifPresent(found -> now.put(pack, found)));
    }

    /// The newest whole version since the pack was last taken away.
    private Optional<OnShelf> find(String pack) {
        for (var record : history.reversed()) {
            if (!record.pack().equals(pack)) {
                continue;
            }
            if (record.manifest().isEmpty()) {
                return Optional.empty();
            }
            var kept = record.manifestHash().flatMap(hash -> KeptPack.find(vault, hash));
            if (kept.isPresent()) {
                return Optional.of(new OnShelf(record, kept.get()));
            }
            LOG.error("version {} of the pack {} is damaged on the disk", record.version(), pack);
        }
        return Optional.empty();
    }

    /// Returns when it is on the disk.
    synchronized void add(Shelved record, KeptPack pack) {
        ledger.append(Shelved.KIND, record);
        history.add(record);
        now.put(record.pack(), new OnShelf(record, pack));
    }

    /// Returns when it is on the disk.
    synchronized void remove(String pack, String staff, Instant at) {
        var record = Shelved.nothing(pack, staff, at);
        ledger.append(Shelved.KIND, record);
        history.add(record);
        now.remove(pack);
    }

    /// What is on the shelf and was not yet said to have been told.
    synchronized List<Shelved> untold() {
        return now.values().stream()
                .map(OnShelf::record)
                .filter(record -> !told.contains(Told.of(record)))
                .toList();
    }

    synchronized void told(Shelved record) {
        ledger.append(Told.KIND, Told.of(record));
        told.add(Told.of(record));
    }

    /// What is on the shelf, by slug.
    synchronized Map<String, OnShelf> now() {
        return Map.copyOf(now);
    }

    synchronized Optional<OnShelf> find(PackId pack) {
        return Optional.ofNullable(now.get(pack.slug()));
    }

    /// The files of what is on the shelf, by slug.
    synchronized Map<String, KeptPack> packs() {
        var packs = new LinkedHashMap<String, KeptPack>();
        now.forEach((pack, found) -> packs.put(pack, found.pack()));
        return packs;
    }

    /// What is remembered of a pack when one of its archives asks to come in.
    ///
    /// @param floor nothing that was signed before the programme was built is news
    /// @param shipped version of the pack without what was installed; 0 for none
    synchronized Admission.Memory memory(PackId pack, Instant floor, int shipped) {
        var newest =
                history.stream()
                        .filter(Shelved::movesTime)
                        .map(Shelved::signed)
                        .filter(floor::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(floor);
        var highest =
                history.stream()
                        .filter(record -> record.pack().equals(pack.slug()))
                        .filter(record -> record.contents().isPresent())
                        .max(Comparator.comparingInt(Shelved::version));
        return new Admission.Memory(
                newest,
                shipped,
                highest.flatMap(
                        record ->
                                record.contents()
                                        .map(
                                                hash ->
                                                        new Admission.Installed(
                                                                record.version(),
                                                                new Hash(hash)))));
    }

    /// Slugs of packs that were ever installed.
    synchronized Set<String> known() {
        var all = new LinkedHashSet<String>();
        history.forEach(record -> all.add(record.pack()));
        return all;
    }

    /// Versions of a pack that were ever installed, the newest first.
    synchronized List<KeptPack> versions(String pack) {
        return history.reversed().stream()
                .filter(record -> record.pack().equals(pack))
                .flatMap(record -> record.manifestHash().stream())
                .distinct()
                .flatMap(hash -> KeptPack.find(vault, hash).stream())
                .toList();
    }

    /// Manifests that were ever on the shelf: their files are kept.
    synchronized Set<Hash> manifests() {
        var all = new LinkedHashSet<Hash>();
        history.forEach(record -> record.manifestHash().ifPresent(all::add));
        return all;
    }
}
