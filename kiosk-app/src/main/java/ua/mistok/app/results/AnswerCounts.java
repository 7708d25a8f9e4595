package ua.mistok.app.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ua.mistok.app.figures.Period;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;

/// What those of one outcome answered, week by week.
final class AnswerCounts {

    private final Map<String, Map<String, WeeklyCounts>> answers = new HashMap<>();
    private final Map<String, Map<String, WeeklyCounts>> places = new HashMap<>();
    private final Map<String, WeeklyCounts> left = new HashMap<>();

    void add(Counted counted, Set<Period.Leaf> told) {
        weeks(counted.tally()).add(counted, told);
    }

    private WeeklyCounts weeks(Tally tally) {
        return switch (tally.measure()) {
            case Measure.LEFT -> left.computeIfAbsent(tally.item(), question -> new WeeklyCounts());
            case Measure.RANK, Measure.KEPT_RANK ->
                    places.computeIfAbsent(
                                    place(tally.item(), tally.member()), p -> new HashMap<>())
                            .computeIfAbsent(tally.code(), code -> new WeeklyCounts());
            default ->
                    answers.computeIfAbsent(tally.item(), question -> new LinkedHashMap<>())
                            .computeIfAbsent(tally.code(), code -> new WeeklyCounts());
        };
    }

    /// Counts of a question by code, without the marks of skipping and declining.
    Map<String, WeeklyCounts> codes(String question) {
        var codes = new LinkedHashMap<>(answers.getOrDefault(question, Map.of()));
        codes.keySet().removeIf(code -> code.startsWith("~"));
        return codes;
    }

    /// How many answered a question, however many options they chose.
    WeeklyCounts answered(String question) {
        return code(question, Measure.ANSWERED);
    }

    WeeklyCounts code(String question, String code) {
        return answers.getOrDefault(question, Map.of()).getOrDefault(code, WeeklyCounts.NONE);
    }

    /// Counts of what was put at a place, from 1.
    Map<String, WeeklyCounts> place(String question, int place) {
        return places.getOrDefault(place(question, Integer.toString(place)), Map.of());
    }

    private static String place(String question, String place) {
        return question + " " + place;
    }

    /// Those who went no further than a question.
    WeeklyCounts left(String question) {
        return left.getOrDefault(question, WeeklyCounts.NONE);
    }
}
