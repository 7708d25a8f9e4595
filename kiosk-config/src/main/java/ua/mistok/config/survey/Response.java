package ua.mistok.config.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filled-in survey: codes only. Words and groups of people are never in it.
///
/// @param answers codes by question id, in the survey's order; a skipped question is absent
/// @param given those of the answers that nobody gave but whoever offered the survey: `phase`
/// @param skipped questions that were shown and not answered
/// @param declined those where «Не хочу відповідати» was touched
public record Response(
        SurveyId survey,
        int version,
        Map<String, List<String>> answers,
        Set<String> given,
        Set<String> skipped,
        Set<String> declined,
        Set<Flag> flags) {

    public Response {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        given = Set.copyOf(given);
        skipped = Set.copyOf(skipped);
        declined = Set.copyOf(declined);
        flags = Set.copyOf(flags);
    }

    public Response with(Flag flag) {
        var more = new LinkedHashSet<>(flags);
        more.add(flag);
        return new Response(survey, version, answers, given, skipped, declined, more);
    }

    /// The same way through the survey without what was answered on it.
    public Response withoutAnswers() {
        var left = new LinkedHashMap<>(answers);
        left.keySet().retainAll(given);
        return new Response(survey, version, left, given, Set.of(), Set.of(), flags);
    }

    /// Marks an answer that may be play; it is kept and counted apart, never deleted.
    public enum Flag {
        /// A screen answered in under 0.7 seconds.
        TOO_FAST,
        /// The same place on the scale in five questions or more.
        STRAIGHT_LINE,
        /// Many of them at one station within seconds.
        REPEATED
    }
}
