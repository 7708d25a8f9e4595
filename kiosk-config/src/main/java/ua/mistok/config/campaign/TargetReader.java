package ua.mistok.config.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.source.SourceMap;

/// Reads where a touch leads: `leads-to: {demo: a07}`, `leads-to: {class: true}`.
final class TargetReader {

    private TargetReader() {}

    /// Just one place, or a problem: a touched slide always leads somewhere.
    static Optional<Target> read(SourceMap campaign) {
        var named = campaign.optionalMap("leads-to").map(TargetReader::all).orElse(List.of());
        if (named.size() != 1) {
            campaign.problems().add(CampaignProblem.noTarget(campaign.place("leads-to")));
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }

    private static List<Target> all(SourceMap map) {
        var all = new ArrayList<Target>();
        map.optionalSlug("demo").map(Target.ToDemo::new).ifPresent(all::add);
        map.optionalSlug("service").map(Target.ToCard::new).ifPresent(all::add);
        map.optionalSlug("survey").map(Target.ToSurvey::new).ifPresent(all::add);
        if (map.flag("class", false)) {
            all.add(new Target.ToClass());
        }
        map.end();
        return all;
    }
}
