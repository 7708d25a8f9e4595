package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

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
            return found(dump, texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            deleteIfThere(dump);
        }
    }

    /// A text as it may lie there.
    private record Form(String text, byte[] bytes) {

        /// Its first two bytes, by which most places are passed over.
        int begin() {
            return pair(bytes, 0);
        }

        boolean isAt(byte[] window, int at, int length) {
            return at + bytes.length <= length
                    && Arrays.equals(window, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /// One look at the file, whatever is looked for.
    private static List<String> found(Path file, List<String> texts) throws IOException {
        var forms = texts.stream().flatMap(HeapSearch::forms).toList();
        var begins = new BitSet();
        forms.forEach(form -> begins.set(form.begin()));
        var longest = forms.stream().mapToInt(form -> form.bytes().length).max().orElse(0);
        var found = new HashSet<String>();
        try (var input = Files.newInputStream(file)) {
            var window = new byte[1 << 22];
            var kept = 0;
            for (var read = input.read(window, kept, window.length - kept);
                    read > 0;
                    read = input.read(window, kept, window.length - kept)) {
                var length = kept + read;
                for (var at = 0; at < length - 1; at++) {
                    if (begins.get(pair(window, at))) {
                        for (var form : forms) {
                            if (form.isAt(window, at, length)) {
                                found.add(form.text());
                            }
                        }
                    }
                }
                kept = Math.min(length, longest);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        }
        return texts.stream().filter(found::contains).toList();
    }

    private static Stream<Form> forms(String text) {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .map(charset -> new Form(text, text.getBytes(charset)));
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
