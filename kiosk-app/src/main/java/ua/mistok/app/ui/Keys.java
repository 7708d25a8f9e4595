package ua.mistok.app.ui;

/// Which keys a text is typed on, and how much of it there may be.
public interface Keys {

    /// The layout's name in the browser.
    ///
    /// @param language of the screen
    String keys(String language);

    /// Most signs.
    int longest();

    /// Words of one's own: whole characters count, and what must not be typed is said beside them.
    boolean isFree();

    /// Several lines are shown.
    boolean isLong();

    /// Whether the keyboard stays open as long as the text looks like somebody's own number
    /// (decision 18).
    default boolean isGuarded() {
        return false;
    }
}
