package ua.mistok.app.ui;

/// The way out of a screen, at the left of the river.
///
/// @param words key of the translation
/// @param icon of the button
public record Leave(String words, String icon, Runnable go) {}
