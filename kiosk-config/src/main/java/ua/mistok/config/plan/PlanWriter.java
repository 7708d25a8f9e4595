package ua.mistok.config.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.source.SourceText;

/// Writes a plan as [PlanReader] reads it: what is read back is equal. What must be there is
/// written empty, so that a problem has its place.
public final class PlanWriter {

    private PlanWriter() {}

    /// @return YAML, the same for equal plans
    public static String write(ActionPlan plan) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", plan.id());
        tree.put("title", plan.title());
        tree.put("goal", plan.goal());
        list(tree, "audiences", names(plan.audiences()));
        list(tree, "services", List.copyOf(plan.services()));
        list(tree, "channels", names(plan.channels()));
        var dates = new LinkedHashMap<String, Object>();
        dates.put("from", written(plan.from()));
        dates.put("until", written(plan.until()));
        tree.put("dates", dates);
        tree.put("side", name(plan.side()));
        tree.put("who", plan.who());
        tree.put("indicator", name(plan.indicator()));
        tree.put("target", plan.target());
        plan.idea().ifPresent(idea -> tree.put("idea", idea));
        if (!plan.events().isEmpty()) {
            tree.put("events", plan.events().stream().map(PlanWriter::event).toList());
        }
        return SourceText.write(tree);
    }

    private static Map<String, Object> event(Gathering event) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("on", written(event.on()));
        tree.put("from", written(event.from()));
        tree.put("until", written(event.until()));
        tree.put("where", event.where());
        event.campaign().ifPresent(campaign -> tree.put("campaign", campaign));
        tree.put("turn", name(event.turn()));
        return tree;
    }

    private static void list(Map<String, Object> tree, String name, List<String> values) {
        if (!values.isEmpty()) {
            tree.put(name, values);
        }
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(PlanWriter::name).toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
