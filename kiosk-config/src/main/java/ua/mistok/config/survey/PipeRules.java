package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.text.LocalizedText;

/// Judges what a text pipes: each name must stand above it, and a group of people stays out of
/// questions ([Discretion]).
///
/// @param kind of the question that the text belongs to; none for a heading
record PipeRules(SourceMap map, Above above, Optional<QuestionKind> kind) {

    void check(String name, LocalizedText text) {
        Pipes.names(text).stream().distinct().forEach(piped -> check(name, piped));
    }

    void check(String name, Optional<LocalizedText> text) {
        text.ifPresent(words -> check(name, words));
    }

    private void check(String name, String piped) {
        if (above.scope().find(piped).isEmpty()) {
            var known = above.scope().names().keySet();
            map.problems().add(SurveyProblem.unknownPipe(map.place(name), piped, known));
        }
        Discretion.checkPipe(piped, map, name, above, kind);
    }
}
