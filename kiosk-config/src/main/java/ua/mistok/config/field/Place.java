package ua.mistok.config.field;

/// Where something was found.
///
/// @param from first code point
/// @param to behind the last
record Place(int from, int to, Found found) {

    int length() {
        return to - from;
    }
}
