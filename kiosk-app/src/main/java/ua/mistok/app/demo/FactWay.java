package ua.mistok.app.demo;

import ua.mistok.config.demo.Way;

/// The way of an exercise, by its name in facts.
public final class FactWay {

    private FactWay() {}

    public static ua.mistok.app.fact.Way of(Way way) {
        return switch (way) {
            case WATCH -> ua.mistok.app.fact.Way.WATCH;
            case TOGETHER -> ua.mistok.app.fact.Way.TOGETHER;
            case ALONE -> ua.mistok.app.fact.Way.ALONE;
            case CHECK -> ua.mistok.app.fact.Way.CHECK;
        };
    }
}
