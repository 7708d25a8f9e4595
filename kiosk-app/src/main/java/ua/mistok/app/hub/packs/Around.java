package ua.mistok.app.hub.packs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.pack.PackReader;

/// What a pack will stand beside: what ships, and what was approved here and is newer.
final class Around {

    private final HubStore store;
    private final ContentSource shipped;
    private final AtomicReference<Optional<Read>> last = new AtomicReference<>(Optional.empty());

    /// @param manifests by slug: these tell whether it is still what it was
    private record Read(Map<String, String> manifests, Beside beside) {}

    /// @param content what was read of the source
    record Beside(ContentSource source, Content content) {}

    /// Files of a version, in memory.
    record Parts(SequencedMap<String, byte[]> files) implements PackFiles {

        @Override
        public Collection<String> names() {
            return files.keySet();
        }

        @Override
        public byte[] bytes(String name) throws IOException {
            var found = files.get(name);
            if (found == null) {
                throw new FileNotFoundException(name);
            }
            return found.clone();
        }
    }

    Around(HubStore store, ContentSource shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    ContentSource shipped() {
        return shipped;
    }

    /// Read anew when something was approved.
    Beside now() {
        var newest = store.read(sql -> VersionStore.newest(sql, State.APPROVED));
        var manifests = new TreeMap<String, String>();
        newest.stream()
                .filter(version -> version.version() > shipped(version))
                .forEach(version -> manifests.put(slug(version), version.manifest().hex()));
        var known = last.get().filter(read -> read.manifests().equals(manifests));
        if (known.isPresent()) {
            return known.get().beside();
        }
        var packs = new TreeMap<String, PackFiles>();
        newest.stream()
                .filter(version -> manifests.containsKey(slug(version)))
                .forEach(version -> packs.put(slug(version), parts(version)));
        var source = shipped.with(packs);
        var read = new Read(Map.copyOf(manifests), new Beside(source, Content.read(source)));
        last.set(Optional.of(read));
        return read.beside();
    }

    private int shipped(PackVersion version) {
        return PackReader.version(shipped, version.pack()).orElse(0);
    }

    private static String slug(PackVersion version) {
        return version.pack().slug();
    }

    private Parts parts(PackVersion version) {
        return new Parts(
                store.read(sql -> FileStore.parts(sql, version.pack(), version.version())));
    }
}
