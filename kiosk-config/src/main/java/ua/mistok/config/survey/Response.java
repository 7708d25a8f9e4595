package ua.mistok.config.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filled-in survey: codes only.
///
/// @param answers codes by question id, in the survey's order; a skipped question is absent
/// @param skipped questions that were shown and not answered
public record Response(
        SurveyId survey,
        int version,
        Map<String, List<String>> answers,
        Set<String> skipped,
        Set<Flag> flags) {

    public Response {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        skipped = Set.copyOf(skipped);
        flags = Set.copyOf(flags);
    }

    /// Marks an answer that may be play; it is kept and counted apart, never deleted.
    public enum Flag {
        /// A screen answered in under 0.7 seconds.
        TOO_FAST,
        /// The same place on the scale in five questions or more.
        STRAIGHT_LINE
    }
}
