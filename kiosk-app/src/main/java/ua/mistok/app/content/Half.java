package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ua.mistok.config.key.Hash;

/// A file that is coming. What is here of it survives a cut line and a cut power; whether it is
/// right is known when it is whole.
///
/// @param part where the half of it lies
/// @param largest bytes that it may have
/// @param arrived where it lies when it is whole
public record Half(Path part, Hash file, int largest, Vault arrived) {

    static final String END = ".part";

    /// Bytes that are here.
    ///
    /// @throws UncheckedIOException if the disk refuses
    public long bytes() {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// What comes next stands at this byte; whatever lay behind it is forgotten.
    ///
    /// @throws IllegalArgumentException if bytes between would be missing
    /// @throws UncheckedIOException if the disk refuses
    public void begin(long at) {
        if (at > bytes()) {
            throw new IllegalArgumentException("a hole in a file");
        }
        try (var file =
                Files.newByteChannel(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.truncate(at);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// @throws IllegalArgumentException for more than it may have
    /// @throws UncheckedIOException if the disk refuses
    public void add(byte[] piece) {
        if (bytes() + piece.length > largest) {
            throw new IllegalArgumentException("more than the file has");
        }
        try {
            Files.write(part, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// Nothing more will come.
    ///
    /// @return whether it is the file that was asked for; otherwise nothing of it is here any more
    /// @throws UncheckedIOException if the disk refuses
    public boolean end() {
        try {
            var bytes = Files.exists(part) ? Files.readAllBytes(part) : new byte[0];
            var isRight = Hash.of(bytes).equals(file);
            if (isRight) {
                arrived.put(bytes);
            }
            Files.deleteIfExists(part);
            return isRight;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static UncheckedIOException refused(IOException e) {
        return new UncheckedIOException("the disk refuses a half file", e);
    }
}
