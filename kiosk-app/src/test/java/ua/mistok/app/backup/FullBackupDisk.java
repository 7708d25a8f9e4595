package ua.mistok.app.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import ua.mistok.app.backup.Backups.Target;

/// A process that may not make files larger than 2 MiB, and tries to make a backup.
final class FullBackupDisk {

    private FullBackupDisk() {}

    public static void main(String[] arguments) {
        try (var kiosk = SampleKiosk.open(Path.of(arguments[0]))) {
            var clock = InstantSource.fixed(SampleKiosk.NOW.plus(Duration.ofDays(1)));
            var backups = kiosk.backups(Path.of(arguments[1]), Path.of(arguments[2]), clock);
            System.out.println(backups.make(Target.FOLDER));
        }
    }

    /// @return what it said
    static List<String> run(Path data, Path folder, Path sticks) throws Exception {
        var process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "ulimit -f 2048; exec \"$@\"",
                                "limited",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FullBackupDisk.class.getName(),
                                data.toString(),
                                folder.toString(),
                                sticks.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var output = process.inputReader()) {
            var said =
                    output.lines()
                            .filter(line -> line.startsWith("Refused") || line.startsWith("Done"))
                            .toList();
            process.waitFor();
            return said;
        }
    }
}
