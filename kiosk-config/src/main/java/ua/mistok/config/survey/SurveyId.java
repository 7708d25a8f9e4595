package ua.mistok.config.survey;

/// Names a survey over all packs, such as `afterdemo`.
public record SurveyId(String slug) implements Comparable<SurveyId> {

    /// The one question of before and after, 0 to 10, on which the published shift rests.
    public static final SurveyId CONFIDENCE = new SurveyId("confidence");

    public static final SurveyId AFTER_DEMO = new SurveyId("afterdemo");

    @Override
    public int compareTo(SurveyId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
