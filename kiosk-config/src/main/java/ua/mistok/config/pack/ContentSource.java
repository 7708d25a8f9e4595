package ua.mistok.config.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where content files come from: a folder on disk, or the jar.
public interface ContentSource {

    /// Every file, as paths with `/` relative to the content folder, sorted.
    List<String> list() throws IOException;

    /// @param file as [#list] names it
    /// @throws java.nio.charset.CharacterCodingException if the file is not UTF-8
    String read(String file) throws IOException;

    /// The file as it is, for pictures.
    default byte[] bytes(String file) throws IOException {
        return read(file).getBytes(StandardCharsets.UTF_8);
    }

    /// This content, with these packs in the place of those of the same name, or beside the others.
    ///
    /// @param packs by slug
    default ContentSource with(Map<String, PackFiles> packs) {
        return packs.isEmpty() ? this : new LayeredSource(this, packs);
    }

    /// The files of one of its packs.
    ///
    /// @return without names if there is no such pack
    default PackFiles pack(PackId id) throws IOException {
        return SourcePack.of(this, id);
    }

    static ContentSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /// What the programme ships, read from the class path.
    static ContentSource shipped() {
        return new ShippedSource();
    }
}
