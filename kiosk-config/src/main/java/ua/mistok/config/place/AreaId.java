package ua.mistok.config.place;

/// Names a part of the country, such as `vinnytska` (the oblast) or `vinnytsia` (the town).
public record AreaId(String slug) implements Comparable<AreaId> {

    @Override
    public int compareTo(AreaId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
