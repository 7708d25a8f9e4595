package ua.mistok.config.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.problem.Place;
import ua.mistok.config.service.ServiceId;

/// Where a lesson names what stands in other files. Filled in by [LessonReader].
public final class Named {

    private final Map<String, Place> parts = new LinkedHashMap<>();
    private final Map<ServiceId, Place> services = new LinkedHashMap<>();
    private Optional<Place> replaced = Optional.empty();

    void part(String id, Place place) {
        parts.putIfAbsent(id, place);
    }

    void service(ServiceId id, Place place) {
        services.putIfAbsent(id, place);
    }

    void replaced(Place place) {
        replaced = Optional.of(place);
    }

    /// Where a part begins; the file where it is unknown.
    Place part(Part part, String file) {
        return parts.getOrDefault(part.head().id(), Place.file(file));
    }

    Place service(ServiceId id, String file) {
        return services.getOrDefault(id, Place.file(file));
    }

    Place replaced(String file) {
        return replaced.orElseGet(() -> Place.file(file));
    }
}
