package ua.mistok.app.fact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Groups of people of an hour, so that a group never stands beside a response.
///
/// @param people how many answered
/// @param groups how many named each group, by its code; one may belong to several
public record GroupsTallied(String survey, int version, int people, Map<String, Integer> groups)
        implements Fact {

    public GroupsTallied {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }
}
