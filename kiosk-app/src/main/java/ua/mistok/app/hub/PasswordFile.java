package ua.mistok.app.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A password that stands in a file of its own, out of settings and command lines.
public final class PasswordFile {

    private PasswordFile() {}

    /// What the file holds that a setting names. Settings hold its name as text: Spring Boot binds
    /// no `Optional<Path>`.
    ///
    /// @param file blank or empty where none is named
    /// @throws IllegalStateException if the file cannot be read
    public static Optional<String> find(Optional<String> file) {
        return file.filter(name -> !name.isBlank()).map(Path::of).map(PasswordFile::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the password in " + file, e);
        }
    }
}
