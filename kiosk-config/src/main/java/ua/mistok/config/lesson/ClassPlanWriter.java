package ua.mistok.config.lesson;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.source.SourceText;

/// Writes the plan of a class as [ClassPlanReader] reads it: what is read back is equal. What must
/// be there is written empty, so that a problem has its place.
public final class ClassPlanWriter {

    private ClassPlanWriter() {}

    /// @return YAML, the same for equal plans
    public static String write(ClassPlan plan) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", plan.id());
        tree.put("lesson", plan.lesson());
        tree.put("on", written(plan.on()));
        tree.put("from", written(plan.from()));
        tree.put("until", written(plan.until()));
        tree.put("hall", plan.hall());
        tree.put("library", plan.library());
        put(tree, "partner", plan.partner());
        tree.put("leads", plan.leads());
        put(tree, "trainer", plan.trainer());
        put(tree, "assists", plan.assists());
        put(tree, "invites", plan.invites());
        tree.put("places", plan.places());
        tree.put("turn", plan.turn().name().toLowerCase(Locale.ROOT));
        tree.put("word", plan.word());
        tree.put("seed", plan.seed());
        return SourceText.write(tree);
    }

    private static void put(Map<String, Object> tree, String name, String words) {
        if (!words.isEmpty()) {
            tree.put(name, words);
        }
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
