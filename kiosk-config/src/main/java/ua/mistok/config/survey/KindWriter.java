package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Scale.Style;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;

/// Writes what a question's kind adds to it, as [KindReader] reads it.
final class KindWriter {

    private KindWriter() {}

    static String name(QuestionKind kind) {
        return switch (kind) {
            case Scale(var from, var to, var _, var style) ->
                    switch (style) {
                        case SCALE -> "scale";
                        case SMILEY -> isFacesOfScale(from, to) ? "scale" : "smiley";
                        case AGREEMENT -> "agreement";
                        case NPS -> "nps";
                    };
            case Single _ -> "single";
            case Multi _ -> "multi";
            case Ranking _ -> "ranking";
            case Number _ -> "number";
            case Day _ -> "date";
            case Text(var isLong) -> isLong ? "long-text" : "short-text";
            case Note _ -> "note";
            case Consent _ -> "consent";
            case Calculated _ -> "calculate";
        };
    }

    static void write(QuestionKind kind, Tree tree) {
        switch (kind) {
            case Scale scale -> scale(scale, tree);
            case Single(var options, var shuffled) ->
                    tree.flag("shuffled", shuffled).list("options", options(options));
            case Multi(var options, var max, var shuffled) -> {
                places("max", max, options, tree);
                tree.flag("shuffled", shuffled).list("options", options(options));
            }
            case Ranking(var options, var top, var shuffled) -> {
                places("top", top, options, tree);
                tree.flag("shuffled", shuffled).list("options", options(options));
            }
            case Number(var min, var max, var decimals) -> {
                tree.put("min", amount(min)).put("max", amount(max));
                if (decimals > 0) {
                    tree.put("decimals", decimals);
                }
            }
            case Day(var earliest, var latest) ->
                    tree.put("earliest", earliest.toString()).put("latest", latest.toString());
            case Calculated(var value) -> tree.put("value", value.toString());
            case Text _, Note _, Consent _ -> {}
        }
    }

    private static Object amount(BigDecimal amount) {
        return amount.scale() == 0 ? amount.toBigInteger() : amount.toString();
    }

    private static boolean isFacesOfScale(int from, int to) {
        return from != 1 || to != Scale.FACES;
    }

    private static void scale(Scale scale, Tree tree) {
        if (name(scale).equals("scale")) {
            tree.put("from", scale.from()).put("to", scale.to());
            tree.flag("faces", scale.style() == Style.SMILEY);
        }
        var labels = new LinkedHashMap<Integer, Object>();
        new TreeMap<>(scale.labels())
                .forEach((number, label) -> labels.put(number, SourceText.of(label)));
        tree.put("labels", labels);
    }

    private static void places(String name, int places, List<Option> options, Tree tree) {
        if (places != options.size()) {
            tree.put(name, places);
        }
    }

    private static List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(KindWriter::option).toList();
    }

    private static Map<String, Object> option(Option option) {
        var tree = new Tree().put("code", option.code()).text("label", option.label());
        tree.flag("last", option.last())
                .flag("exclusive", option.exclusive())
                .flag("words", option.words());
        option.then().ifPresent(then -> tree.text("then", then));
        option.service().ifPresent(service -> tree.put("service", service));
        option.opens().ifPresent(opens -> tree.put("opens", opens));
        return tree.names();
    }
}
