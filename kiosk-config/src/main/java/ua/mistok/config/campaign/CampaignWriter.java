package ua.mistok.config.campaign;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.source.SourceText;

/// Writes a campaign as [CampaignReader] reads it: what is read back is equal. What is as usual is
/// not written; what must be there is written empty, so that a problem has its place.
public final class CampaignWriter {

    private CampaignWriter() {}

    /// @return YAML, the same for equal campaigns
    public static String write(Campaign campaign) {
        return write(Sketch.of(campaign));
    }

    /// @return YAML, that of a campaign only if the sketch is right
    public static String write(Sketch sketch) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", sketch.id().slug());
        tree.put("version", sketch.version());
        if (sketch.template()) {
            tree.put("template", true);
        }
        tree.put("title", SourceText.of(sketch.title()));
        tree.put("text", SourceText.of(sketch.text()));
        switch (sketch.look()) {
            case Look.Drawn(var drawing) -> tree.put("drawing", drawing.slug());
            case Look.Pictured(var file) -> tree.put("picture", file);
        }
        tree.put("leads-to", sketch.target().map(CampaignWriter::target).orElse(Map.of()));
        if (sketch.priority() != Campaign.USUAL) {
            tree.put("priority", sketch.priority());
        }
        var showing = showing(sketch);
        if (!showing.isEmpty()) {
            tree.put("showing", showing);
        }
        if (sketch.invites()) {
            tree.put("event", event(sketch));
        }
        sketch.library().ifPresent(library -> tree.put("library", SourceText.of(library)));
        sketch.partner().ifPresent(partner -> tree.put("partner", SourceText.of(partner)));
        tree.put("word", sketch.word());
        return SourceText.write(tree);
    }

    private static Map<String, Object> target(Target target) {
        return switch (target) {
            case Target.ToDemo(var id) -> Map.of("demo", id);
            case Target.ToCard(var id) -> Map.of("service", id);
            case Target.ToSurvey(var id) -> Map.of("survey", id);
            case Target.ToClass() -> Map.of("class", true);
        };
    }

    private static Map<String, Object> showing(Sketch sketch) {
        var tree = new LinkedHashMap<String, Object>();
        sketch.from().ifPresent(day -> tree.put("from", day.toString()));
        sketch.until().ifPresent(day -> tree.put("until", day.toString()));
        if (!sketch.weekdays().isEmpty()) {
            var names = sketch.weekdays().stream().sorted().map(CampaignWriter::name).toList();
            tree.put("weekdays", names);
        }
        if (sketch.hoursFrom().isPresent() || sketch.hoursUntil().isPresent()) {
            var hours = new LinkedHashMap<String, Object>();
            hours.put("from", written(sketch.hoursFrom()));
            hours.put("until", written(sketch.hoursUntil()));
            tree.put("hours", hours);
        }
        return tree;
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> event(Sketch sketch) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("on", written(sketch.on()));
        tree.put("from", written(sketch.begins()));
        tree.put("until", written(sketch.ends()));
        tree.put("where", SourceText.of(sketch.where()));
        return tree;
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
