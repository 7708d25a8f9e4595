package ua.mistok.config.check;

import java.nio.file.Path;

/// The content checker: every problem of a content folder at once.
public final class Check {

    private Check() {}

    /// A folder with `packs` and `modes`, or one pack's folder.
    public static Report folder(Path folder) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The content in the jar.
    public static Report shipped() {
        throw new UnsupportedOperationException("not yet");
    }
}
