package ua.mistok.app.morning;

/// A day's activity, staff's own rehearsals aside: these numbers name nobody and are shown at any
/// size (decision 17).
///
/// @param visits that began
/// @param started exercises
/// @param finished of them to their end
/// @param helped by a librarian who was called
public record Day(int visits, int started, int finished, int helped) {

    /// Nobody came.
    public static final Day QUIET = new Day(0, 0, 0, 0);
}
