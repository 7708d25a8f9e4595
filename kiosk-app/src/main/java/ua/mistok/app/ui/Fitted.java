package ua.mistok.app.ui;

/// A screen that lays itself out anew when a visitor wants it otherwise, and loses nothing by it.
public interface Fitted {

    void fit(Comfort comfort);
}
