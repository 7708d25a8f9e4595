package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.problem.Place;

/// A map of a content file that knows which cell each of its values came from.
///
/// Values are [Cell], [Branch] or a list of branches or cells.
record Branch(Place place, Map<String, Object> names) {

    Branch(Place place) {
        this(place, new LinkedHashMap<>());
    }

    Branch put(String name, Object value) {
        names.put(name, value);
        return this;
    }

    Branch put(String name, String text, Place at) {
        return put(name, new Cell(at, text));
    }

    Branch put(String name, Optional<?> value) {
        value.ifPresent(there -> put(name, (Object) there));
        return this;
    }

    Branch add(String name, Object value) {
        var list = new ArrayList<Object>();
        if (names.get(name) instanceof List<?> before) {
            list.addAll(before);
        }
        list.add(value);
        return put(name, (Object) list);
    }

    boolean has(String name) {
        return names.containsKey(name);
    }
}
