package ua.mistok.config.check;

import java.nio.file.Path;
import ua.mistok.config.pack.ContentSource;

/// The content checker: every problem of some content at once, in the order of their places.
public final class Check {

    private Check() {}

    /// A folder with `packs` and `modes` in it.
    public static Report folder(Path folder) {
        return of(ContentSource.folder(folder));
    }

    /// The content in the jar.
    public static Report shipped() {
        return of(ContentSource.shipped());
    }

    static Report of(ContentSource source) {
        return Report.of(Content.read(source));
    }
}
