package ua.mistok.app.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// The counts of one version of a survey, sorted by what they say.
///
/// @param complete complete responses that do not look like play
/// @param playful complete responses that do
/// @param partial responses that were left before their end
/// @param answers by question and code, of `complete` only
/// @param left by question
final class SurveyCounts {

    final WeeklyCounts complete = new WeeklyCounts();
    final WeeklyCounts playful = new WeeklyCounts();
    final WeeklyCounts partial = new WeeklyCounts();
    private final Map<String, Map<String, WeeklyCounts>> answers = new LinkedHashMap<>();
    private final Map<String, WeeklyCounts> left = new LinkedHashMap<>();

    SurveyCounts(Calendar calendar, List<Counted> counts) {
        var told = WeeklyCounts.weeksOf(calendar);
        counts.forEach(counted -> sort(counted, told));
    }

    private void sort(Counted counted, Set<Period.Leaf> told) {
        var tally = counted.tally();
        switch (tally.measure()) {
            case Measure.RESPONSE -> {
                var weeks =
                        tally.item().equals(Measure.PARTIAL)
                                ? partial
                                : tally.flagged() ? playful : complete;
                weeks.add(counted, told);
            }
            case Measure.ANSWER -> {
                if (!tally.flagged()) {
                    answers.computeIfAbsent(tally.item(), question -> new LinkedHashMap<>())
                            .computeIfAbsent(tally.code(), code -> new WeeklyCounts())
                            .add(counted, told);
                }
            }
            case Measure.LEFT ->
                    left.computeIfAbsent(tally.item(), question -> new WeeklyCounts())
                            .add(counted, told);
            default -> {}
        }
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
        var found = answers.getOrDefault(question, Map.of()).get(code);
        return found == null ? new WeeklyCounts() : found;
    }

    WeeklyCounts left(String question) {
        var found = left.get(question);
        return found == null ? new WeeklyCounts() : found;
    }
}
