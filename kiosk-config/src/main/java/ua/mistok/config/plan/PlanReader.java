package ua.mistok.config.plan;

import java.util.Set;
import ua.mistok.config.plan.Gathering.Turn;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Audience;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.source.Times;
import ua.mistok.config.source.Words;

/// Reads a plan.
public final class PlanReader {

    private final SourceMap plan;

    private PlanReader(SourceMap plan) {
        this.plan = plan;
    }

    /// @param file how problems name it
    public static Checked<ActionPlan> read(String file, String text) {
        var problems = new Problems();
        var plan = SourceTree.read(file, text, problems).map(map -> new PlanReader(map).plan());
        return problems.check(plan::orElseThrow);
    }

    private ActionPlan plan() {
        var dates = plan.requiredMap("dates");
        var from = dates.flatMap(map -> Times.day(map, "from"));
        var until = dates.flatMap(map -> Times.day(map, "until"));
        dates.ifPresent(SourceMap::end);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            dates.ifPresent(
                    map -> map.problems().add(Times.endsBeforeItBegins(map.place("until"))));
        }
        var indicator = plan.one("indicator", Indicator.class, Indicator.FINISHED);
        var read =
                new ActionPlan(
                        plan.requiredString("id"),
                        Words.of(plan, "title", ActionPlan.LONGEST_TITLE),
                        Words.of(plan, "goal", ActionPlan.LONGEST_GOAL),
                        Set.copyOf(plan.several("audiences", Audience.class)),
                        Set.copyOf(plan.strings("services")),
                        Set.copyOf(plan.several("channels", Channel.class)),
                        from,
                        until,
                        plan.one("side", Side.class, Side.LIBRARY),
                        Words.of(plan, "who", ActionPlan.LONGEST_NAME),
                        indicator,
                        plan.requiredInt("target", 1, indicator.most()),
                        plan.optionalString("idea"),
                        plan.maps("events").stream().map(this::event).toList());
        plan.end();
        if (indicator.isOfCampaigns() && read.campaigns().isEmpty()) {
            plan.problems().add(PlanProblem.noCampaign(plan.place("indicator")));
        }
        return read;
    }

    private Gathering event(SourceMap map) {
        var from = Times.time(map, "from");
        var until = Times.time(map, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            map.problems().add(Times.endsBeforeItBegins(map.place("until")));
        }
        var where = map.requiredString("where");
        if (map.has("where") && where.isBlank()) {
            map.problems().add(PlanProblem.nowhere(map.place("where")));
        }
        var event =
                new Gathering(
                        Times.day(map, "on"),
                        from,
                        until,
                        where,
                        map.optionalString("campaign"),
                        map.one("turn", Turn.class, Turn.PLANNED));
        map.end();
        return event;
    }
}
