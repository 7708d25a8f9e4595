package ua.mistok.app.log;

/// One record as it stands in its file.
///
/// @param seq counts from 1 in its log, without gaps
/// @param bytes what was appended; not to be changed
public record LogRecord(long seq, byte[] bytes) {}
