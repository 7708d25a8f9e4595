package ua.mistok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What has to travel to a kiosk: the jar, and the packages that `deploy/kiosk package` makes of
/// it.
final class SizeBench {

    private SizeBench() {}

    /// @param launcher the script `deploy/kiosk`
    static void measure(Report report, Path jar, Path launcher) throws IOException {
        report.part("Sizes");
        report.line("jar", size(jar));
        try (var folder = new Folder()) {
            if (make(launcher, folder.path())) {
                try (var files = Files.list(folder.path())) {
                    for (var file : files.filter(SizeBench::isPackage).sorted().toList()) {
                        report.line(file.getFileName().toString(), size(file));
                    }
                }
            } else {
                report.line("packages", "are not made on this machine");
            }
        }
    }

    private static boolean isPackage(Path file) {
        return file.toString().endsWith(".deb");
    }

    private static boolean make(Path launcher, Path to) throws IOException {
        var made =
                new ProcessBuilder(
                                List.of(
                                        "bash",
                                        launcher.toString(),
                                        "package",
                                        "--out",
                                        to.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return made.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String size(Path file) throws IOException {
        return String.format(Locale.ROOT, "%.1f MiB", Files.size(file) / 1024.0 / 1024.0);
    }
}
