package ua.mistok.config.campaign;

import java.util.Optional;
import java.util.Set;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.source.Nearest;

/// What there is to lead to, by id.
///
/// @param demos exercises, and fake twins of them
public record Destinations(Set<String> demos, Set<String> services, Set<String> surveys) {

    public Destinations {
        demos = Set.copyOf(demos);
        services = Set.copyOf(services);
        surveys = Set.copyOf(surveys);
    }

    public boolean has(Target target) {
        return target instanceof Target.ToClass || kind(target).contains(target.id());
    }

    /// What is wrong with a target that is not there.
    ///
    /// @param place where a campaign names it
    public Optional<Problem> check(Target target, Place place) {
        return has(target)
                ? Optional.empty()
                : Optional.of(
                        CampaignProblem.leadsNowhere(
                                place, target.id(), Nearest.to(target.id(), kind(target))));
    }

    private Set<String> kind(Target target) {
        return switch (target) {
            case Target.ToDemo _ -> demos;
            case Target.ToCard _ -> services;
            case Target.ToSurvey _ -> surveys;
            case Target.ToClass _ -> Set.of();
        };
    }
}
