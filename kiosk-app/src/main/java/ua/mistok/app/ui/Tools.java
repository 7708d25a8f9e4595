package ua.mistok.app.ui;

/// What stands on every screen beside the screen's own.
public interface Tools {

    /// The other language, without losing anything on the screen.
    void language();

    /// «Зручність».
    void comfort();

    /// Calls a librarian, or takes the call back.
    void bell();

    /// «Завершити й стерти».
    void finish();
}
