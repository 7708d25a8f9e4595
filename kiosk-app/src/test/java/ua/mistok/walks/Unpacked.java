package ua.mistok.walks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// The packaged jar, unpacked as the launcher unpacks it for a library. Its folder also keeps what
/// the first kiosk of a test run has loaded, so that the next ones need half the work to start.
///
/// A JVM that lives for half a minute compiles once: the best code costs more than it gives.
final class Unpacked {

    private static final String OF = "of";
    private static final String LOADED = "kiosk.jsa";
    private static final Map<Path, List<String>> COMMANDS = new ConcurrentHashMap<>();

    private Unpacked() {}

    /// What a JVM is told to start it.
    ///
    /// @param folder where it is unpacked to, unless this very jar was before
    static List<String> command(Path jar, Path folder) {
        return COMMANDS.computeIfAbsent(folder, _ -> made(jar, folder));
    }

    private static List<String> made(Path jar, Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = folder.resolve("lock");
            try (var channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) { // two walks begin at once, in processes of their own
                unpack(jar, folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve(LOADED),
                "-jar",
                folder.resolve(jar.getFileName()).toString());
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        var of = folder.resolve(OF);
        var wanted = checksum(jar);
        if (Files.exists(of) && Files.readString(of).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(of);
        Files.deleteIfExists(folder.resolve(LOADED)); // whose jar looked the same, time and all
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var tool =
                new ProcessBuilder(
                                java,
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        try (var said = tool.inputReader()) {
            var all = String.join("\n", said.lines().toList());
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("the jar cannot be unpacked: " + all);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Files.writeString(of, wanted);
    }

    /// Each build gives the jar the same time, so that the same sources make the same file.
    private static String checksum(Path jar) throws IOException {
        var sum = new CRC32();
        try (var bytes = new CheckedInputStream(Files.newInputStream(jar), sum)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(sum.getValue());
    }
}
