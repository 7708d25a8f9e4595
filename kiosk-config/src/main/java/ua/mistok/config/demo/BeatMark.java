package ua.mistok.config.demo;

/// How far a beat is. A finished beat is never un-done, also when a visitor goes back into it.
public record BeatMark(Beat beat, boolean done, boolean now) {}
