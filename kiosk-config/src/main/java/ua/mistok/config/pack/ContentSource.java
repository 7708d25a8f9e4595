package ua.mistok.config.pack;

import java.io.IOException;
import java.util.List;

/// Where content files come from: a folder on disk, or the jar.
public interface ContentSource {

    /// Every file, as paths with `/` relative to the content folder, sorted.
    List<String> list() throws IOException;

    /// @param file as [#list] names it
    String read(String file) throws IOException;
}
