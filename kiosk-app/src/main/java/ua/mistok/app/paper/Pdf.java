package ua.mistok.app.paper;

/// A document in memory, ready for a printer.
public final class Pdf {

    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// Its bytes, to be saved by whoever asked for it.
    public byte[] bytes() {
        return bytes.clone();
    }
}
