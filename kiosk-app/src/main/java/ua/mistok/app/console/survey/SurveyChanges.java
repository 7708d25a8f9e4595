package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What differs between two states of a survey, a sentence each.
///
/// @param tell knows the language
record SurveyChanges(SurveyTell tell) {

    private static final Map<String, String> PARTS =
            Map.of(
                    "text", "console.surveys.at.text",
                    "lead", "console.surveys.at.lead",
                    "options", "console.surveys.at.options",
                    "labels", "console.surveys.at.labels",
                    "rows", "console.surveys.at.rows",
                    "relevant", "console.surveys.at.relevant",
                    "required", "console.surveys.at.required");

    List<String> between(SurveyDraft before, SurveyDraft after) {
        var changes = new ArrayList<String>();
        words(changes, "console.surveys.at.name", before.name, after.name);
        words(changes, "console.surveys.at.intro", before.intro, after.intro);
        if (!before.unfinished.equals(after.unfinished) || !before.until.equals(after.until)) {
            changes.add(tell.say("console.surveys.changed.settings"));
        }
        for (var question : after.questions) {
            before.find(question.id)
                    .ifPresentOrElse(
                            was -> question(changes, was, question),
                            () -> say(changes, "console.surveys.changed.added", question));
        }
        before.questions.stream()
                .filter(question -> after.find(question.id).isEmpty())
                .forEach(question -> say(changes, "console.surveys.changed.gone", question));
        if (!order(before, after).equals(order(after, before))) {
            changes.add(tell.say("console.surveys.changed.order"));
        }
        return changes;
    }

    private void words(List<String> changes, String key, WordsDraft was, WordsDraft is) {
        if (!was.equals(is)) {
            changes.add(
                    tell.say("console.surveys.changed.words", tell.say(key), both(was), both(is)));
        }
    }

    private String both(WordsDraft words) {
        if (words.isEmpty()) {
            return tell.say("console.surveys.nothing");
        }
        return words.english.isBlank() ? words.ukrainian : words.ukrainian + " / " + words.english;
    }

    private void say(List<String> changes, String key, QuestionDraft question) {
        changes.add(tell.say(key, tell.brief(question)));
    }

    private void question(List<String> changes, QuestionDraft was, QuestionDraft is) {
        var before = was.tree();
        var after = is.tree();
        if (before.equals(after)) {
            return;
        }
        var parts =
                PARTS.keySet().stream()
                        .sorted()
                        .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                        .map(
                                part ->
                                        tell.say(PARTS.getOrDefault(part, ""))
                                                .toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        changes.add(
                parts.isEmpty()
                        ? tell.say("console.surveys.changed.question", tell.brief(is))
                        : tell.say("console.surveys.changed.parts", tell.brief(is), parts));
    }

    /// Of those that both have.
    private static List<String> order(SurveyDraft of, SurveyDraft other) {
        return of.questions.stream()
                .map(question -> question.id)
                .filter(id -> other.find(id).isPresent())
                .toList();
    }
}
