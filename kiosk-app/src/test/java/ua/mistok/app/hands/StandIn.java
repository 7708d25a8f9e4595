package ua.mistok.app.hands;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A script that stands in for a program of the machine.
///
/// It is copied by a process of its own: a file that this process has just written is busy for as
/// long as any process that was started meanwhile holds it open, and cannot be run.
public final class StandIn {

    private StandIn() {}

    /// @param file where it stands then
    /// @param script lines for `sh`
    public static Path program(Path file, String script) throws IOException {
        var text = Files.createTempFile(file.getParent(), "script", ".txt");
        Files.writeString(text, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rwx------"));
        var copying = new ProcessBuilder("cp", "-p", text.toString(), file.toString()).start();
        try {
            if (!copying.waitFor(60, SECONDS) || copying.exitValue() != 0) {
                throw new IOException("cannot copy " + text + " to " + file);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return file;
    }
}
