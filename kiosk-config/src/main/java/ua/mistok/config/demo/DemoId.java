package ua.mistok.config.demo;

/// A demo by its slug, unique over all packs.
public record DemoId(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
