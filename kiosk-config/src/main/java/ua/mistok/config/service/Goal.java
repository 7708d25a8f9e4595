package ua.mistok.config.service;

/// What a visitor came for: one of the three doors of the home screen, in their order.
public enum Goal {
    RECEIVE,
    CONTACT,
    INFLUENCE;

    /// 1, 2 or 3, as packs write it.
    public int number() {
        return ordinal() + 1;
    }
}
