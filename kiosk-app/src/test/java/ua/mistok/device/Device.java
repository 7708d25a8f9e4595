package ua.mistok.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What lies in `deploy/device`.
final class Device {

    static final Path ROOT = Path.of("..", "deploy", "device").toAbsolutePath().normalize();
    static final Path KIOSK = ROOT.resolve("kiosk/files");
    static final Path STATION = ROOT.resolve("station/files");
    static final Path SCRIPTS = KIOSK.resolve("usr/lib/mistok");
    static final Path STATION_SCRIPTS = STATION.resolve("usr/lib/mistok-station");

    private Device() {}

    static List<Path> units() {
        return List.of(KIOSK, STATION).stream()
                .flatMap(tree -> files(tree).stream())
                .filter(file -> file.toString().endsWith(".service"))
                .toList();
    }

    static List<Path> files(Path tree) {
        try (var found = Files.walk(tree)) {
            return found.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The first group of each place where it fits.
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
