package ua.mistok.walks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for texts in the live heap of another Java process.
///
/// A string lies there as Latin-1 or as UTF-16 in the machine's byte order (JEP 254), and in
/// buffers as UTF-8; all three are looked for.
final class HeapSearch {

    private HeapSearch() {}

    /// The texts that are found in a dump of all live objects, taken after a full collection.
    static List<String> find(ProcessHandle process, Path folder, List<String> texts) {
        var dump = folder.resolve("heap-" + System.nanoTime() + ".hprof");
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var pid = Long.toString(process.pid());
            var answer =
                    new ProcessBuilder(jcmd, pid, "GC.heap_dump", dump.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (answer.waitFor() != 0 || !Files.exists(dump)) {
                throw new IllegalStateException("no heap dump: " + said);
            }
            var found = new ArrayList<String>();
            for (var text : texts) {
                if (contains(dump, text)) {
                    found.add(text);
                }
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            deleteIfThere(dump);
        }
    }

    private static boolean contains(Path file, String text) throws IOException {
        var forms = new ArrayList<byte[]>();
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            forms.add(text.getBytes(charset));
        }
        try (var input = new BufferedInputStream(Files.newInputStream(file))) {
            var window = new byte[1 << 22];
            var kept = 0;
            for (var read = input.read(window, kept, window.length - kept);
                    read > 0;
                    read = input.read(window, kept, window.length - kept)) {
                var length = kept + read;
                for (var form : forms) {
                    if (indexOf(window, length, form) >= 0) {
                        return true;
                    }
                }
                kept = Math.min(length, 4 * text.length());
                System.arraycopy(window, length - kept, window, 0, kept);
            }
            return false;
        }
    }

    private static int indexOf(byte[] window, int length, byte[] wanted) {
        search:
        for (var at = 0; at <= length - wanted.length; at++) {
            for (var i = 0; i < wanted.length; i++) {
                if (window[at + i] != wanted[i]) {
                    continue search;
                }
            }
            return at;
        }
        return -1;
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
