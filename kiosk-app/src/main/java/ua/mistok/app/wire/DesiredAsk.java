package ua.mistok.app.wire;

/// A kiosk asks what it shall run.
///
/// @param revision of what it has; 0 for nothing
public record DesiredAsk(long revision) implements Body {

    public DesiredAsk {
        if (revision < 0) {
            throw new IllegalArgumentException("revisions from 0 on");
        }
    }
}
