package ua.mistok.app.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.DropOff;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;

/// What a survey shows for one period where it was given the same: the training before, or after.
///
/// @param given values by name; empty where a survey is given nothing, or nobody knows any more
///     what it was given
/// @param questions what the complete ones answered that do not look like play
/// @param withPlay the same with those that do, where these are enough to be told
/// @param kept what those answered who left before the end; never mixed with complete ones
/// @param dropOff where those who left did
/// @param trend by week; empty for a week
public record EditionResult(
        Map<String, String> given,
        Numbers numbers,
        List<QuestionResult> questions,
        List<QuestionResult> withPlay,
        List<QuestionResult> kept,
        DropOff dropOff,
        List<Step> trend,
        List<Origin> origins) {

    public EditionResult {
        given = Map.copyOf(given);
        questions = List.copyOf(questions);
        withPlay = List.copyOf(withPlay);
        kept = List.copyOf(kept);
        trend = List.copyOf(trend);
        origins = List.copyOf(origins);
    }

    /// How many there are of each outcome; each hidden for itself.
    ///
    /// @param complete what all shares are of
    /// @param playful complete, but perhaps play: too fast, all the same, many in seconds
    /// @param kept left before the end, with answers
    /// @param discarded left before the end, without
    /// @param partial left before the end; told so by older rules
    public record Numbers(
            Shown complete, Shown playful, Shown kept, Shown discarded, Shown partial) {}

    /// A week.
    ///
    /// @param questions those that have high answers
    public record Step(Period week, Shown complete, List<QuestionResult> questions) {
        public Step {
            questions = List.copyOf(questions);
        }
    }

    /// Complete responses of one member of a dimension.
    ///
    /// @param dimension a constant of [Dimension](ua.mistok.app.tally.Dimension)
    /// @param members one, or several that are too few to stand alone; [#PLACED] and [#ELSEWHERE]
    ///     where a survey is asked after an exercise and without one
    public record Origin(String dimension, List<String> members, Share share) {

        /// After any exercise.
        public static final String PLACED = Breakdown.PLACED;

        /// After none.
        public static final String ELSEWHERE = Breakdown.ELSEWHERE;

        public Origin {
            members = List.copyOf(members);
        }
    }

    /// What the complete ones answered to a question.
    public Optional<QuestionResult> find(String question) {
        return find(questions, question);
    }

    /// The same with those who perhaps played.
    public Optional<QuestionResult> findWithPlay(String question) {
        return find(withPlay, question);
    }

    private static Optional<QuestionResult> find(List<QuestionResult> all, String question) {
        return all.stream().filter(each -> each.question().id().equals(question)).findFirst();
    }
}
