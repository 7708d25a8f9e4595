package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.survey.Response;

/// A response: codes only, in one fact when its survey ends.
///
/// @param answers codes by question id, in the survey's order
/// @param skipped questions that were shown and not answered
/// @param partial left before its end
public record SurveyAnswered(
        String survey,
        int version,
        Map<String, List<String>> answers,
        Set<String> skipped,
        boolean partial,
        Set<Flag> flags)
        implements Fact {

    public SurveyAnswered {
        var copy = new LinkedHashMap<String, List<String>>();
        answers.forEach((question, codes) -> copy.put(question, List.copyOf(codes)));
        answers = Collections.unmodifiableMap(copy);
        skipped = Set.copyOf(skipped);
        flags = Set.copyOf(flags);
    }

    /// The fact of a filled-in survey.
    public static SurveyAnswered of(Response response, boolean partial) {
        return new SurveyAnswered(
                response.survey().toString(),
                response.version(),
                response.answers(),
                response.skipped(),
                partial,
                response.flags().stream().map(Flag::of).collect(Collectors.toSet()));
    }

    /// Marks an answer that may be play; it is counted apart, never deleted.
    public enum Flag {
        @JsonProperty("too-fast")
        TOO_FAST,
        @JsonProperty("straight-line")
        STRAIGHT_LINE,
        @JsonProperty("repeated")
        REPEATED;

        static Flag of(Response.Flag flag) {
            return switch (flag) {
                case TOO_FAST -> TOO_FAST;
                case STRAIGHT_LINE -> STRAIGHT_LINE;
                case REPEATED -> REPEATED;
            };
        }
    }
}
