package ua.mistok.app.log;

import java.nio.file.Path;

/// A process that may not write as much as it wants: appends until the disk refuses, then tries
/// something small. It says what was acknowledged, and `refused` where nothing was.
final class FullDisk {

    private static final int LARGE = 3000;

    private FullDisk() {}

    public static void main(String[] arguments) {
        try (var log = RecordLog.open(Path.of(arguments[0]))) {
            try {
                while (true) {
                    System.out.println(log.append(new byte[LARGE]));
                }
            } catch (LogFailure e) {
                System.out.println("refused");
            }
            System.out.println(log.append(new byte[1]));
        }
    }
}
