package ua.mistok.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.app.disk.Disk;

/// The backups of one kiosk in a folder. Of a day the newest is kept, of days the newest
/// [#DAYS]; those of other kiosks are left alone.
///
/// @param kiosk the beginning of its id
record Copies(Path folder, String kiosk) {

    /// How many days back one can go.
    static final int DAYS = 7;

    private static final int SIGNS = 8;
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final Pattern NAME =
            Pattern.compile(
                    "mistok-([0-9a-f]{" + SIGNS + "})-(\\d{4}-\\d\\d-\\d\\d-\\d{6})\\.backup");

    Copies {
        kiosk = kiosk.substring(0, SIGNS);
    }

    /// @param made in Kyiv
    record Copy(Path file, LocalDateTime made) {

        LocalDate day() {
            return made.toLocalDate();
        }
    }

    Path file(Instant made) {
        return folder.resolve("mistok-" + kiosk + "-" + MADE.format(made.atZone(KYIV)) + ".backup");
    }

    /// The newest first; none if there is no such folder.
    List<Copy> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(Copy::made).reversed())
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    private Optional<Copy> copy(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(kiosk)
                ? Optional.of(new Copy(file, LocalDateTime.parse(name.group(2), MADE)))
                : Optional.empty();
    }

    /// Deletes what is too old, and what was never finished.
    ///
    /// @param newest stays whatever its name says: clocks are wrong
    void tidyUp(Path newest) throws IOException {
        var days = new HashSet<LocalDate>();
        var old = new ArrayList<Path>();
        copy(newest).map(Copy::day).ifPresent(days::add);
        for (var copy : list()) {
            if (!copy.file().equals(newest) && (days.size() >= DAYS || !days.add(copy.day()))) {
                old.add(copy.file());
            }
        }
        for (var file : old) {
            Files.deleteIfExists(file);
        }
        dropUnfinished();
    }

    void dropUnfinished() throws IOException {
        try (var files =
                Files.newDirectoryStream(folder, "mistok-" + kiosk + "-*" + Disk.UNFINISHED)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
