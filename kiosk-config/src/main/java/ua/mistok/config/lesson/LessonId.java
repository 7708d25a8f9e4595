package ua.mistok.config.lesson;

/// Names a lesson over all packs, such as `first-steps`.
public record LessonId(String slug) implements Comparable<LessonId> {

    @Override
    public int compareTo(LessonId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
