package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.mistok.config.survey.Response;

/// A response: codes only, in one fact when its survey ends.
///
/// @param answers codes by question id, in the survey's order
/// @param skipped questions that were shown and not answered
/// @param declined those where «Не хочу відповідати» was touched
/// @param partial left before its end
/// @param left the question at which a partial was left
/// @param about id of the exercise that it was asked after
/// @param way how that exercise was played
/// @param given those of the answers that nobody gave but whoever offered the survey, such as the
///     `phase` of a training; counts tell them apart like versions
/// @param came by what the visitor had come, if that is known; for counts by campaign alone
/// @param ofClass the class that it is asked after, weeks later
public record SurveyAnswered(
        String survey,
        int version,
        Map<String, List<String>> answers,
        Set<String> skipped,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> declined,
        boolean partial,
        Optional<String> left,
        Optional<String> about,
        Optional<Way> way,
        Set<Flag> flags,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> given,
        Optional<CameBy> came,
        Optional<OfClass> ofClass)
        implements Fact {

    public SurveyAnswered {
        var copy = new LinkedHashMap<String, List<String>>();
        answers.forEach((question, codes) -> copy.put(question, List.copyOf(codes)));
        answers = Collections.unmodifiableMap(copy);
        skipped = Set.copyOf(skipped);
        declined = orNone(declined);
        flags = Set.copyOf(flags);
        given = orNone(given);
    }

    /// One that was given nothing by whoever offered it.
    public SurveyAnswered(
            String survey,
            int version,
            Map<String, List<String>> answers,
            Set<String> skipped,
            Set<String> declined,
            boolean partial,
            Optional<String> left,
            Optional<String> about,
            Optional<Way> way,
            Set<Flag> flags) {
        this(
                survey, version, answers, skipped, declined, partial, left, about, way, flags,
                Set.of());
    }

    /// One of whose visitor it is not known by what they came.
    public SurveyAnswered(
            String survey,
            int version,
            Map<String, List<String>> answers,
            Set<String> skipped,
            Set<String> declined,
            boolean partial,
            Optional<String> left,
            Optional<String> about,
            Optional<Way> way,
            Set<Flag> flags,
            Set<String> given) {
        this(
                survey,
                version,
                answers,
                skipped,
                declined,
                partial,
                left,
                about,
                way,
                flags,
                given,
                Optional.empty());
    }

    /// The same, about a class.
    public SurveyAnswered about(Optional<OfClass> asked) {
        return new SurveyAnswered(
                survey, version, answers, skipped, declined, partial, left, about, way, flags,
                given, came, asked);
    }

    /// One that is about no class.
    public SurveyAnswered(
            String survey,
            int version,
            Map<String, List<String>> answers,
            Set<String> skipped,
            Set<String> declined,
            boolean partial,
            Optional<String> left,
            Optional<String> about,
            Optional<Way> way,
            Set<Flag> flags,
            Set<String> given,
            Optional<CameBy> came) {
        this(
                survey,
                version,
                answers,
                skipped,
                declined,
                partial,
                left,
                about,
                way,
                flags,
                given,
                came,
                Optional.empty());
    }

    /// A fact of an older programme has no such field.
    private static Set<String> orNone(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    /// The fact of a filled-in survey.
    ///
    /// @param left the question at which it was left, if it was not ended
    public static SurveyAnswered of(
            Response response,
            Optional<String> about,
            Optional<Way> way,
            Optional<String> left,
            Optional<CameBy> came) {
        return new SurveyAnswered(
                response.survey().toString(),
                response.version(),
                response.answers(),
                response.skipped(),
                response.declined(),
                left.isPresent(),
                left,
                about,
                way,
                response.flags().stream().map(Flag::of).collect(Collectors.toSet()),
                response.given(),
                came,
                Optional.empty());
    }

    /// Marks an answer that may be play; it is counted apart, never deleted.
    public enum Flag {
        @JsonProperty("too-fast")
        TOO_FAST,
        @JsonProperty("straight-line")
        STRAIGHT_LINE,
        /// Many at one station within seconds.
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
