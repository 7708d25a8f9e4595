package ua.mistok.app.workshop;

/// The script of an exercise that somebody writes on.
///
/// @param yaml finished or not
public record DemoText(String yaml) {}
