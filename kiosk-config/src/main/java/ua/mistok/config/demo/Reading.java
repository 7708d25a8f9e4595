package ua.mistok.config.demo;

import java.util.List;
import java.util.Set;
import ua.mistok.config.text.LocalizedText;

/// What stands in a field, as a person reads it; a dash for nothing.
record Reading(Standing standing) {

    private static final LocalizedText NOTHING = LocalizedText.same("—");

    LocalizedText of(Field field) {
        var answers = standing.answers();
        return switch (field) {
            case Field.Typed typed ->
                    standing.text(typed.id()).map(LocalizedText::same).orElse(NOTHING);
            case Field.Confirm confirm ->
                    answers.ticked(confirm.id()) ? LocalizedText.same("✓") : NOTHING;
            case Field.Pick pick -> labels(pick.options(), answers.chosen(pick.id()));
            case Field.PickMany pick -> labels(pick.options(), answers.chosen(pick.id()));
        };
    }

    private static LocalizedText labels(List<Option> options, Set<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(Option::label)
                .reduce((left, right) -> left.and(", ", right))
                .orElse(NOTHING);
    }
}
