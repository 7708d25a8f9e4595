package ua.mistok.app.xlsform;

import java.util.Set;
import java.util.TreeSet;
import ua.mistok.config.problem.Problems;

/// Which columns of a sheet are read; what stands in another is told, never dropped in silence.
final class Columns {

    private static final Set<String> SURVEY =
            Set.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "relevant",
                    "constraint",
                    "constraint_message",
                    "required",
                    "calculation",
                    "appearance",
                    "parameters");
    private static final Set<String> SURVEY_OURS =
            Set.of(
                    "id",
                    "values",
                    "labels",
                    "each",
                    "top",
                    "decimals",
                    "declines",
                    "apart",
                    "again");
    private static final Set<String> CHOICES = Set.of("list_name", "name", "label");
    private static final Set<String> CHOICES_OURS =
            Set.of("last", "exclusive", "words", "then", "service", "opens");
    private static final Set<String> SETTINGS =
            Set.of("form_id", "form_title", "version", "default_language");
    private static final Set<String> SETTINGS_OURS = Set.of("name", "unfinished", "until", "words");

    /// What changes how a form is filled: an error where it has content.
    private static final Set<String> UNSUPPORTED =
            Set.of(
                    "choice_filter",
                    "repeat_count",
                    "default",
                    "readonly",
                    "trigger",
                    "media",
                    "image",
                    "audio",
                    "video",
                    "big-image",
                    "calculation",
                    "save_to",
                    "bind",
                    "body",
                    "instance",
                    "intent",
                    "public_key",
                    "submission_url",
                    "entity");

    private Columns() {}

    static void check(Table table, Problems problems) {
        for (var header : table.headers().entrySet()) {
            var name = header.getKey();
            if (isKnown(table.name(), name)) {
                continue;
            }
            if (UNSUPPORTED.contains(name.split("::", 2)[0])) {
                table.lines().stream()
                        .flatMap(line -> line.cell(name).stream())
                        .map(
                                cell ->
                                        FormProblem.unsupported(
                                                cell.place(), header.getValue().text()))
                        .forEach(problems::add);
            } else if (table.lines().stream().anyMatch(line -> line.cell(name).isPresent())) {
                var cell = header.getValue();
                problems.add(FormProblem.unknownColumn(cell.place(), cell.text()));
            }
        }
    }

    private static boolean isKnown(String sheet, String column) {
        var known =
                switch (sheet) {
                    case "survey" -> SURVEY;
                    case "choices" -> CHOICES;
                    default -> SETTINGS;
                };
        var ours =
                switch (sheet) {
                    case "survey" -> SURVEY_OURS;
                    case "choices" -> CHOICES_OURS;
                    default -> SETTINGS_OURS;
                };
        var texts = new TreeSet<>(Set.of("label", "hint", "constraint_message"));
        var parts = column.split("::", 2);
        if (parts.length == 2) {
            return known.contains(parts[0]) && texts.contains(parts[0]);
        }
        return known.contains(column)
                || (column.startsWith("mistok_") && ours.contains(column.split("_", 3)[1]));
    }
}
