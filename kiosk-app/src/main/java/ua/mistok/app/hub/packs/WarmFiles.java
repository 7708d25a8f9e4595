package ua.mistok.app.hub.packs;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import ua.mistok.config.key.Hash;

/// Files that were asked for last: thousands of kiosks want the same ones within an hour. Never
/// stale, because a file is named by what it holds and stays given out once it was. For several
/// threads.
final class WarmFiles {

    private static final int MOST_BYTES = 48 << 20;

    private final LinkedHashMap<Hash, byte[]> files = new LinkedHashMap<>(64, 0.75f, true);
    private int bytes;

    Optional<byte[]> find(Hash file, Function<Hash, Optional<byte[]>> otherwise) {
        return kept(file)
                .or(
                        () -> {
                            var found = otherwise.apply(file);
                            found.ifPresent(read -> keep(file, read));
                            return found;
                        });
    }

    private synchronized Optional<byte[]> kept(Hash file) {
        return Optional.ofNullable(files.get(file));
    }

    private synchronized void keep(Hash file, byte[] read) {
        if (files.put(file, read) == null) {
            bytes += read.length;
        }
        var oldest = files.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
