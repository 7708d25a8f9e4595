package ua.mistok.config.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.text.LocalizedText;

/// What follows from what was chosen.
record Chosen(Course course) {

    List<LocalizedText> consequences() {
        return course.asked().stream()
                .flatMap(this::options)
                .flatMap(option -> option.then().stream())
                .toList();
    }

    Optional<String> destination() {
        return course.asked().stream()
                .flatMap(this::options)
                .flatMap(option -> option.opens().stream())
                .flatMap(this::services)
                .findFirst();
    }

    /// Words stay only with a question that is asked and answered.
    Map<String, String> words(Map<String, String> said) {
        var kept = new HashMap<String, String>();
        for (var question : course.asked()) {
            var answer = course.known().answers().get(question.id());
            if (answer instanceof Answer.Words(var text)) {
                kept.put(question.id(), text);
            } else if (said.containsKey(question.id()) && takesWords(question)) {
                kept.put(question.id(), said.getOrDefault(question.id(), ""));
            }
        }
        return kept;
    }

    private boolean takesWords(Question question) {
        return options(question).anyMatch(Option::words);
    }

    private Stream<String> services(String question) {
        return course.asked().stream()
                .filter(each -> each.id().equals(question))
                .flatMap(this::options)
                .flatMap(option -> option.service().stream());
    }

    private Stream<Option> options(Question question) {
        var answer = course.known().answers().get(question.id());
        return answer == null
                ? Stream.of()
                : question.kind().options().stream()
                        .filter(option -> answer.asCodes().contains(option.code()));
    }
}
