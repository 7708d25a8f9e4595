package ua.mistok.config.plan;

/// By which of the kiosk's own figures one will know whether a plan came true.
public enum Indicator {
    /// Exercises ended at their last step.
    FINISHED,
    /// Exercises begun.
    STARTED,
    /// Surveys sent in after an exercise.
    SURVEYED,
    /// The share of those who told 7 to 10 after an exercise (decision 6), in per cent.
    CONFIDENT,
    /// Slides of the plan's campaigns that came into sight.
    SHOWN,
    /// Visits that began with one of the plan's campaigns.
    TOUCHED;

    private static final int ALL = 100;
    private static final int MANY = 1_000_000;

    /// Whether it is told in per cent.
    public boolean isShare() {
        return this == CONFIDENT;
    }

    /// Whether it is counted of campaigns and of nothing else.
    public boolean isOfCampaigns() {
        return this == SHOWN || this == TOUCHED;
    }

    /// The highest target that makes sense.
    public int most() {
        return isShare() ? ALL : MANY;
    }
}
