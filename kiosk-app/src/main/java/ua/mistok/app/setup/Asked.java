package ua.mistok.app.setup;

/// Everything that the set-up asks; what it only wants to be touched ([#TOUCH]) is no question. At
/// most twelve: whoever sets up has ten minutes.
public enum Asked {
    CODE(Step.CODE),
    LANGUAGE(Step.CODE),
    REGION(Step.REGION),
    COMMUNITY(Step.COMMUNITY),
    NAME(Step.LIBRARY),
    ADDRESS(Step.LIBRARY),
    HOURS(Step.LIBRARY),
    PARTNER(Step.LIBRARY),
    SCREEN(Step.SCREEN),
    PERSON(Step.STAFF),
    PIN(Step.STAFF),
    TOUCH(Step.TRIALS),
    SOUND(Step.TRIALS);

    private final Step step;

    Asked(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
