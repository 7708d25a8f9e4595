package ua.mistok.app.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A password that stands in a file of its own, out of settings and command lines.
public final class PasswordFile {

    private PasswordFile() {}

    /// @throws IllegalStateException if the file cannot be read
    public static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the password in " + file, e);
        }
    }
}
