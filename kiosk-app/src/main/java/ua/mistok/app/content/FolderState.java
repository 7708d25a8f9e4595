package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/// What tells that a folder was edited: names, sizes and times of its files.
///
/// @param files by path; `size time` each
record FolderState(Map<String, String> files) {

    static final FolderState NONE = new FolderState(Map.of());

    FolderState {
        files = Map.copyOf(files);
    }

    /// Of a folder that cannot be read, nothing.
    static FolderState of(Path folder) {
        var files = new TreeMap<String, String>();
        try (var all = Files.find(folder, 12, (path, is) -> is.isRegularFile())) {
            for (var file : (Iterable<Path>) all::iterator) {
                var is = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file.toString(), is.size() + " " + is.lastModifiedTime());
            }
            return new FolderState(files);
        } catch (IOException | UncheckedIOException unreadable) {
            return NONE;
        }
    }
}
