package ua.mistok.config.mode;

/// How a screen looks when a visit begins; a visitor may change it under «Зручність».
///
/// @param lowReach controls stand in the lower part of the screen
/// @param calm nothing moves
/// @param moreTime the screen waits as long as with «Більше часу»
public record Look(Theme theme, Text text, boolean lowReach, boolean calm, boolean moreTime) {

    public static final Look USUAL = new Look(Theme.USUAL, Text.USUAL, false, false, false);

    public enum Theme {
        USUAL,
        CONTRAST
    }

    /// 100, 140 and 200 per cent (EN 301 549, 11.1.4.4).
    public enum Text {
        USUAL,
        LARGE,
        LARGEST
    }
}
