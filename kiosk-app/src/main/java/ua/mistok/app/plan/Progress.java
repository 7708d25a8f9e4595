package ua.mistok.app.plan;

import java.util.Set;
import ua.mistok.app.figures.Share;
import ua.mistok.app.results.Results;
import ua.mistok.config.plan.ActionPlan;

/// How far a plan has come by its indicator, over the weeks of it that are over.
public sealed interface Progress {

    /// No week of it is over, so that nothing is counted yet.
    record NotYet() implements Progress {}

    /// It is counted of a campaign, and none invites to its events.
    record NoCampaign() implements Progress {}

    /// It is about services that nobody can practise here.
    record NoExercise() implements Progress {}

    /// Too small a number, or one that would give others away.
    record TooFew() implements Progress {}

    /// @param atLeast whether weeks are left out whose numbers must not be told
    record Count(int reached, int target, boolean atLeast) implements Progress {}

    /// @param target in per cent
    record Part(Share reached, int target) implements Progress {}

    /// Whether the target is met.
    default boolean isReached() {
        return switch (this) {
            case Count(var reached, var target, var _) -> reached >= target;
            case Part(var reached, var target) -> reached.percent() >= target;
            case NotYet _, NoCampaign _, NoExercise _, TooFew _ -> false;
        };
    }

    /// How much of the target is met, 0 to 100.
    default int percent() {
        return switch (this) {
            case Count(var reached, var target, var _) ->
                    (int) Math.min(100, 100L * reached / target);
            case Part(var reached, var target) -> Math.min(100, 100 * reached.percent() / target);
            case NotYet _, NoCampaign _, NoExercise _, TooFew _ -> 0;
        };
    }

    /// @param exercises ids of those that practise the plan's services; none where it is about all
    static Progress of(ActionPlan plan, Set<String> exercises, Results results) {
        return new Measured(plan, exercises, results).progress();
    }
}
