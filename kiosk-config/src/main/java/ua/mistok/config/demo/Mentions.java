package ua.mistok.config.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.mistok.config.problem.Place;

/// What a script names that stands in other files, and where it names it.
///
/// Whether it is there is found out when all files are read.
public final class Mentions {

    private final Map<String, Place> services = new LinkedHashMap<>();
    private final Map<String, Place> pictures = new LinkedHashMap<>();

    void service(String id, Place place) {
        services.putIfAbsent(id, place);
    }

    void picture(String file, Place place) {
        pictures.putIfAbsent(file, place);
    }

    /// Ids of services by the place that names them first.
    public Map<String, Place> services() {
        return Map.copyOf(services);
    }

    /// Files within the pack.
    public Map<String, Place> pictures() {
        return Map.copyOf(pictures);
    }
}
