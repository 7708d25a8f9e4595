package ua.mistok.config.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.text.LocalizedText;

/// Reads what a question's kind adds to it. A new kind is a constant and a method.
final class KindReader {

    private enum Kind {
        SCALE,
        SINGLE,
        MULTI
    }

    private static final int TOP = 10;

    private KindReader() {}

    static QuestionKind read(SourceMap question) {
        var kind = question.optionalOne("kind", Kind.class);
        if (kind.isEmpty()) {
            return unknown(question);
        }
        return switch (kind.get()) {
            case SCALE -> scale(question);
            case SINGLE -> single(question);
            case MULTI -> multi(question);
        };
    }

    /// One mistake is one problem: what stands below an unknown kind cannot be judged.
    private static QuestionKind unknown(SourceMap question) {
        if (!question.has("kind")) {
            question.requiredString("kind");
        }
        question.ignoreRest();
        return new Single(List.of(), false);
    }

    private static Scale scale(SourceMap question) {
        var from = question.requiredInt("from", 0, 1);
        var to = question.requiredInt("to", 2, TOP);
        var labels = new HashMap<Integer, LocalizedText>();
        question.requiredMap("labels")
                .ifPresent(
                        map -> {
                            for (int number = from; number <= to; number++) {
                                var key = Integer.toString(number);
                                var label = number;
                                map.optionalText(key).ifPresent(text -> labels.put(label, text));
                            }
                            map.end();
                        });
        var ends = labels.containsKey(from) && labels.containsKey(to);
        if (!ends || (labels.size() != 2 && labels.size() != to - from + 1)) {
            question.problems().add(SurveyProblem.scaleLabels(question.place("labels"), from, to));
        }
        var faces = question.flag("faces", false);
        if (faces && labels.size() != Scale.FACES) {
            question.problems().add(SurveyProblem.facesForFive(question.place("faces")));
        }
        return new Scale(from, to, labels, faces && labels.size() == Scale.FACES);
    }

    private static Single single(SourceMap question) {
        return new Single(options(question), question.flag("shuffled", false));
    }

    private static Multi multi(SourceMap question) {
        var options = options(question);
        var max = question.optionalInt("max", 1, Math.max(2, options.size()));
        return new Multi(options, max.orElse(options.size()), question.flag("shuffled", false));
    }

    private static List<Option> options(SourceMap question) {
        var codes = new HashSet<String>();
        var options =
                question.maps("options").stream()
                        .map(
                                map -> {
                                    var option = option(map);
                                    if (!codes.add(option.code())) {
                                        map.problems()
                                                .add(
                                                        SurveyProblem.secondOption(
                                                                map.place("code"), option.code()));
                                    }
                                    return option;
                                })
                        .toList();
        if (options.size() < 2) {
            question.problems().add(SurveyProblem.tooFewOptions(question.place("options")));
        }
        return options;
    }

    private static Option option(SourceMap map) {
        var option =
                new Option(
                        map.requiredSlug("code"),
                        map.requiredText("label"),
                        map.flag("last", false),
                        map.optionalText("then"));
        map.end();
        return option;
    }
}
