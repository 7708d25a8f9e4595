package ua.mistok.config.pack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Content in which some packs are replaced, whole, by others of the same name.
///
/// @param packs by slug
record LayeredSource(ContentSource below, Map<String, PackFiles> packs) implements ContentSource {

    private static final String PACKS = "packs/";

    LayeredSource {
        packs = Map.copyOf(packs);
    }

    @Override
    public List<String> list() throws IOException {
        var kept = below.list().stream().filter(file -> replacing(file).isEmpty());
        var own =
                packs.entrySet().stream()
                        .flatMap(
                                pack ->
                                        pack.getValue().names().stream()
                                                .map(name -> folder(pack.getKey()) + name));
        return Stream.concat(kept, own).sorted().toList();
    }

    @Override
    public String read(String file) throws IOException {
        return FolderSource.decode(bytes(file));
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        var pack = replacing(file);
        return pack.isPresent()
                ? pack.get().bytes(file.substring(file.indexOf('/', PACKS.length()) + 1))
                : below.bytes(file);
    }

    private Optional<PackFiles> replacing(String file) {
        return packs.entrySet().stream()
                .filter(pack -> file.startsWith(folder(pack.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String folder(String slug) {
        return PACKS + slug + "/";
    }
}
