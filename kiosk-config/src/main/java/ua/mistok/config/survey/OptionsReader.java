package ua.mistok.config.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.mistok.config.source.SourceMap;

/// Reads the options of a choice.
final class OptionsReader {

    private final SourceMap question;
    private final Set<String> codes = new HashSet<>();

    OptionsReader(SourceMap question) {
        this.question = question;
    }

    List<Option> options() {
        var options = question.maps("options").stream().map(this::option).toList();
        if (options.size() < 2) {
            question.problems().add(SurveyProblem.tooFewOptions(question.place("options")));
        }
        return options;
    }

    private Option option(SourceMap map) {
        var option =
                new Option(
                        map.requiredSlug("code"),
                        map.requiredText("label"),
                        map.flag("last", false),
                        map.flag("exclusive", false),
                        map.flag("words", false),
                        map.optionalText("then"),
                        map.optionalSlug("service"),
                        map.optionalSlug("opens"));
        if (!codes.add(option.code())) {
            map.problems().add(SurveyProblem.secondOption(map.place("code"), option.code()));
        }
        map.end();
        return option;
    }
}
