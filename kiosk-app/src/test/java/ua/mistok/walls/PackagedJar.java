package ua.mistok.walls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/// Every file in the jar that a library gets, files of the jars inside it included.
///
/// @param files by name; a file of a jar inside is `flow-server-25.2.4.jar!com/vaadin/…`
record PackagedJar(Map<String, byte[]> files) {

    static PackagedJar read() {
        var named = System.getProperty("mistok.jar");
        if (named == null) {
            throw new IllegalStateException("this test needs -Dmistok.jar: run deploy/kiosk test");
        }
        var files = new TreeMap<String, byte[]>();
        try (var jar = Files.newInputStream(Path.of(named))) {
            open("", jar, files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PackagedJar(files);
    }

    private static void open(String prefix, InputStream jar, Map<String, byte[]> files)
            throws IOException {
        var entries = new ZipInputStream(jar);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            var bytes = entries.readAllBytes();
            var name = prefix + entry.getName();
            files.put(name, bytes);
            if (name.endsWith(".jar")) {
                var last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                open(last + "!", new ByteArrayInputStream(bytes), files);
            }
        }
    }

    /// A file as letters, one a byte.
    String text(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("not in the jar: " + name);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
