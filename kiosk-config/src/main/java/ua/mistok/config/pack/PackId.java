package ua.mistok.config.pack;

/// Names a pack, such as `national`.
public record PackId(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
