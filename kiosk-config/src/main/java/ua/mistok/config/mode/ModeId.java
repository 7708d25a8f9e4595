package ua.mistok.config.mode;

/// Names a mode, such as `self-service`.
public record ModeId(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
