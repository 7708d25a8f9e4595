package ua.mistok.app.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.plan.ActionPlan;

/// A plan's indicator over its dates, week by week or in larger periods where a week alone is
/// hidden.
///
/// @param exercises ids; none where it is about all
record Measured(ActionPlan plan, Set<String> exercises, Results results) {

    private static final Funnel NOBODY = new Funnel(0, 0, 0, 0, new Shown.TooFew());

    /// What is known of a stretch of weeks.
    ///
    /// @param hidden whether a part of it is not told
    private record Sum(int k, int n, boolean told, boolean hidden) {

        static final Sum NOTHING = new Sum(0, 0, false, false);
        static final Sum HIDDEN = new Sum(0, 0, false, true);

        static Sum of(Share share) {
            return new Sum(share.k(), share.n(), true, false);
        }

        static Sum of(int count) {
            return new Sum(count, count, true, false);
        }

        static Sum of(Shown shown) {
            return shown instanceof Shown.Count(var count) ? of(count) : HIDDEN;
        }

        Sum plus(Sum other) {
            return new Sum(k + other.k, n + other.n, told || other.told, hidden || other.hidden);
        }
    }

    Progress progress() {
        if (plan.indicator().isOfCampaigns() && plan.campaigns().isEmpty()) {
            return new Progress.NoCampaign();
        }
        if (isAboutNothing()) {
            return new Progress.NoExercise();
        }
        if (results.calendar().weeks().stream().noneMatch(this::isInside)) {
            return new Progress.NotYet();
        }
        var sum = sum();
        if (!sum.told()) {
            return new Progress.TooFew();
        }
        return plan.indicator().isShare()
                ? new Progress.Part(Share.of(sum.k(), sum.n()), plan.target())
                : new Progress.Count(sum.k(), plan.target(), sum.hidden());
    }

    private boolean isAboutNothing() {
        return !plan.indicator().isOfCampaigns()
                && !plan.services().isEmpty()
                && exercises.isEmpty();
    }

    private Sum sum() {
        return switch (plan.indicator()) {
            case FINISHED -> ofExercises(of -> Sum.of(of.finished()));
            case STARTED -> ofExercises(of -> Sum.of(of.started()));
            case SURVEYED -> ofExercises(of -> Sum.of(of.surveyed()));
            case SHOWN -> of(plan.campaigns(), Dimension.CAMPAIGN, of -> Sum.of(of.shown()));
            case TOUCHED -> of(plan.campaigns(), Dimension.CAMPAIGN, of -> Sum.of(of.touched()));
            case CONFIDENT -> confident();
        };
    }

    private Sum ofExercises(Function<Funnel, Sum> stage) {
        return plan.services().isEmpty()
                ? over(period -> stage.apply(results.activity(period)))
                : of(exercises, Dimension.SERVICE, stage);
    }

    private Sum of(Set<String> members, String dimension, Function<Funnel, Sum> stage) {
        return members.stream()
                .map(member -> over(period -> member(dimension, period, member, stage)))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    private Sum member(
            String dimension, Period period, String member, Function<Funnel, Sum> stage) {
        return stage.apply(results.activityBy(dimension, period).getOrDefault(member, NOBODY));
    }

    private Sum confident() {
        if (plan.services().isEmpty()) {
            return over(period -> share(results.shift(period).highAfter()));
        }
        return exercises.stream()
                .map(exercise -> over(period -> share(after(period, exercise))))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    private Optional<Share> after(Period period, String exercise) {
        return results.shift(period).services().groupsShown().stream()
                .filter(group -> group.categories().equals(List.of(exercise)))
                .flatMap(group -> group.share(Shift.AFTER).stream())
                .findFirst();
    }

    private static Sum share(Optional<Share> share) {
        return share.map(Sum::of).orElse(Sum.HIDDEN);
    }

    // ── weeks ───────────────────────────────────────────────────────────

    /// In the largest periods that lie within the plan's dates and are told.
    private Sum over(Function<Period, Sum> value) {
        var calendar = results.calendar();
        return calendar.roots().stream()
                .map(root -> over(calendar, root, value))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    private Sum over(Calendar calendar, Period period, Function<Period, Sum> value) {
        var leaves = calendar.leaves(period);
        if (leaves.stream().noneMatch(this::isInside)) {
            return Sum.NOTHING;
        }
        var parts = calendar.parts(period);
        if (leaves.stream().allMatch(this::isInside)) {
            var whole = value.apply(period);
            if (whole.told() || parts.isEmpty()) {
                return whole;
            }
        }
        return parts.stream()
                .map(part -> over(calendar, part, value))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    private boolean isInside(Period.Leaf leaf) {
        return leaf instanceof Week week
                && plan.from().map(Week::of).filter(first -> first.compareTo(week) <= 0).isPresent()
                && plan.until().map(Week::of).filter(last -> last.compareTo(week) >= 0).isPresent();
    }
}
