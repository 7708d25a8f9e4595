package ua.mistok.app.content;

import java.util.List;
import ua.mistok.config.archive.TrustedKey;

/// Keys that are trusted for as long as the kiosk belongs to their owner.
@FunctionalInterface
public interface PinnedKeys {

    /// None while the kiosk belongs to no hub.
    List<TrustedKey> now();
}
