package ua.mistok.app.fact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Who came to a class, as its trainer counted by eye and by asking: by groups, never by seat.
///
/// @param people how many came in all
/// @param groups how many of each group, by its code; one may belong to several
public record AttendanceTallied(String lesson, int version, int people, Map<String, Integer> groups)
        implements Fact {

    public AttendanceTallied {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }
}
