package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.place.Area;
import ua.mistok.config.service.Service;

/// The services as a place sees them: the country's cards with the place's own words in their
/// slots.
///
/// @param area the country itself where the asked place is unknown
/// @param packs local packs that took part, the wider place first; empty means that everything
///     here is the country's, and a screen says so
public record LocalContent(Area area, List<PackId> packs, List<Service> services) {

    public LocalContent {
        packs = List.copyOf(packs);
        services = List.copyOf(services);
    }

    /// Whether nobody has written of this place yet.
    public boolean isOnlyNational() {
        return packs.isEmpty();
    }

    /// Services that the place has words of its own for, or that only it has: «8 у вашій громаді».
    public long localServices() {
        return services.stream().filter(Service::isLocal).count();
    }
}
