package ua.mistok.config.mode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.text.Language;

/// Writes a mode as [ModeReader] reads it: what is read back is equal. What is as usual is not
/// written.
public final class ModeWriter {

    private ModeWriter() {}

    /// @return YAML, the same for equal modes
    public static String write(Mode mode) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", mode.id().slug());
        tree.put("kind", written(mode.kind()));
        tree.put("name", SourceText.of(mode.name()));
        var hasDoors = mode.kind().hasDoors();
        list(tree, "doors", mode.doors().stream().map(ModeWriter::written).toList(), hasDoors);
        list(
                tree,
                "services",
                mode.services().stream().map(ServiceId::slug).sorted().toList(),
                false);
        list(tree, "ways", mode.ways().stream().map(ModeWriter::written).toList(), hasDoors);
        list(tree, "languages", mode.languages().stream().map(Language::tag).toList(), true);
        if (!mode.idle().equals(IdlePolicy.USUAL)) {
            tree.put("idle", idle(mode.idle()));
        }
        list(
                tree,
                "surveys",
                mode.surveys().stream().map(ModeWriter::offer).toList(),
                mode.kind() == ModeKind.SURVEY_ONLY);
        list(
                tree,
                "loop",
                mode.loop().stream().map(DemoId::slug).toList(),
                mode.kind() == ModeKind.EXHIBITION);
        if (!mode.look().equals(Look.USUAL)) {
            tree.put("look", look(mode.look()));
        }
        if (!mode.sound()) {
            tree.put("sound", false);
        }
        list(tree, "stations", mode.stations().stream().sorted().toList(), false);
        return SourceText.write(tree);
    }

    /// @param isNeeded whether an empty list is written too, so that a problem has its place
    private static void list(
            Map<String, Object> tree, String name, Collection<?> values, boolean isNeeded) {
        if (isNeeded || !values.isEmpty()) {
            tree.put(name, List.copyOf(values));
        }
    }

    private static Map<String, Object> idle(IdlePolicy idle) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("warn-seconds", idle.warn().toSeconds());
        tree.put("slow-warn-seconds", idle.warnSlow().toSeconds());
        tree.put("countdown-seconds", idle.countdown().toSeconds());
        return tree;
    }

    private static Map<String, Object> offer(SurveyOffer offer) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("survey", offer.survey().slug());
        tree.put("when", written(offer.when()));
        offer.label().ifPresent(label -> tree.put("label", SourceText.of(label)));
        if (!offer.given().isEmpty()) {
            tree.put("given", new TreeMap<>(offer.given()));
        }
        return tree;
    }

    private static Map<String, Object> look(Look look) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("theme", written(look.theme()));
        tree.put("text", written(look.text()));
        tree.put("low-reach", look.lowReach());
        tree.put("calm", look.calm());
        tree.put("more-time", look.moreTime());
        return tree;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
