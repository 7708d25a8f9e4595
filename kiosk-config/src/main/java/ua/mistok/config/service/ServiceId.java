package ua.mistok.config.service;

/// Names a service over all packs, such as `a07`. A region or library uses ids with its own prefix.
public record ServiceId(String slug) implements Comparable<ServiceId> {

    @Override
    public int compareTo(ServiceId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
