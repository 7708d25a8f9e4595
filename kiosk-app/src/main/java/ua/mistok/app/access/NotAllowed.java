package ua.mistok.app.access;

/// Somebody tried at the console what they may not do. Nothing was done. What one may not do is not
/// drawn, so that this is a role taken away a moment ago, or somebody who plays with requests.
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Deed deed) {
        super("not allowed: " + deed.stableName());
    }
}
