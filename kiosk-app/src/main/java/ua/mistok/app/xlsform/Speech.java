package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// Which languages a form has, and its texts in all of them.
final class Speech {

    private final List<Language> languages = new ArrayList<>(List.of(Language.UKRAINIAN));
    private final Language unnamed;

    /// @param standard what the sheet `settings` names as `default_language`; empty if nothing
    Speech(Table survey, String standard, Problems problems) {
        var isNamed = false;
        for (var header : survey.headers().entrySet()) {
            var parts = header.getKey().split("::", 2);
            if (parts.length == 2 && List.of("label", "hint").contains(parts[0])) {
                isNamed = isNamed || parts[0].equals("label");
                var language = Header.language(parts[1]);
                language.filter(one -> !languages.contains(one)).ifPresent(languages::add);
                if (language.isEmpty()) {
                    var cell = header.getValue();
                    problems.add(FormProblem.language(cell.place(), cell.text()));
                }
            }
        }
        unnamed =
                Header.language(standard)
                        .filter(_ -> !standard.isEmpty())
                        .orElse(Language.UKRAINIAN);
        var bare = Optional.ofNullable(survey.headers().get("label"));
        if (bare.isPresent() && !isNamed && standard.isEmpty()) {
            problems.add(FormProblem.takenAsUkrainian(bare.get().place(), bare.get().text()));
        }
        if (!languages.contains(unnamed)) {
            languages.add(unnamed);
        }
    }

    List<Language> languages() {
        return List.copyOf(languages);
    }

    /// A text in columns such as `label` and `label::uk`; nothing if all are empty.
    Optional<Object> text(Line line, String column, UnaryOperator<String> change) {
        return text(line, column, "::", change);
    }

    /// A text in columns of ours, such as `mistok_again_uk`.
    Optional<Object> ours(Line line, String column, UnaryOperator<String> change) {
        return text(line, column, "_", change);
    }

    private Optional<Object> text(
            Line line, String column, String between, UnaryOperator<String> change) {
        var branch = new Branch(line.place());
        for (var language : languages) {
            line.cell(column + between + language.tag())
                    .or(() -> language.equals(unnamed) ? line.cell(column) : Optional.empty())
                    .ifPresent(
                            cell ->
                                    branch.put(
                                            language.tag(),
                                            change.apply(cell.text()),
                                            cell.place()));
        }
        var ukrainian = branch.names().get(Language.UKRAINIAN.tag());
        if (branch.names().size() == 1 && ukrainian != null) {
            return Optional.of(ukrainian);
        }
        return branch.names().isEmpty() ? Optional.empty() : Optional.of(branch);
    }
}
