package ua.mistok.config.pack;

/// The pack's mark on a tile, in colours of its own.
///
/// @param text colour of the words, `#RRGGBB`
/// @param background colour behind them
public record Badge(String text, String background) {}
