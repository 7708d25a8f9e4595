package ua.mistok.config.pack;

import java.io.IOException;
import java.util.Collection;

/// The files of one pack, wherever they lie.
public interface PackFiles {

    /// Paths with `/` within the pack, such as `services/a07.yaml`.
    Collection<String> names();

    /// @param name one of [#names]
    byte[] bytes(String name) throws IOException;
}
