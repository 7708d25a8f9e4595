package ua.mistok.config.pack;

import java.io.IOException;
import java.util.List;

/// One pack of some content.
///
/// @param folder ends with `/`
record SourcePack(ContentSource source, String folder, List<String> names) implements PackFiles {

    static SourcePack of(ContentSource source, PackId id) throws IOException {
        var folder = "packs/" + id + "/";
        var names =
                source.list().stream()
                        .filter(file -> file.startsWith(folder))
                        .map(file -> file.substring(folder.length()))
                        .toList();
        return new SourcePack(source, folder, names);
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        return source.bytes(folder + name);
    }
}
