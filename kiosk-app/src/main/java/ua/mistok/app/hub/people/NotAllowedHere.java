package ua.mistok.app.hub.people;

/// Somebody tried what they may not do, or not there. Nothing was done. What one may not do is not
/// drawn, so that this is a role taken away a moment ago, or somebody who plays with requests.
public final class NotAllowedHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedHere(HubDeed deed) {
        super("not allowed: " + deed.stored());
    }
}
