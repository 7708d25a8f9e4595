package ua.mistok.app.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.mistok.config.problem.Problems;

/// A row of the sheet `survey` that is a question.
final class QuestionForm {

    private static final Pattern AT_LEAST = Pattern.compile("\\.\\s*>=\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern AT_MOST = Pattern.compile("\\.\\s*<=\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final String DAY = "(?:date\\(\\s*)?['\"](\\d{4}-\\d\\d-\\d\\d)['\"]\\s*\\)?";
    private static final Pattern FROM_DAY = Pattern.compile("\\.\\s*>=\\s*" + DAY);
    private static final Pattern TO_DAY = Pattern.compile("\\.\\s*<=\\s*" + DAY);
    private static final Pattern CHOSEN =
            Pattern.compile("count-selected\\(\\s*\\.\\s*\\)\\s*<?=\\s*(\\d+)");
    private static final Set<String> SCALES = Set.of("smiley", "likert", "nps", "scale");

    private final ChoiceForm choices;
    private final Speech speech;
    private final Names names;
    private final Problems problems;
    private boolean wordsAsked;

    QuestionForm(Map<String, List<Line>> lists, Speech speech, Names names, Problems problems) {
        this.choices = new ChoiceForm(lists, speech, names, problems);
        this.speech = speech;
        this.names = names;
        this.problems = problems;
    }

    boolean wordsAsked() {
        return wordsAsked || choices.wordsAsked();
    }

    /// Whether a choice stands in a list that some question uses.
    boolean offers(Line choice) {
        return choices.offers(choice);
    }

    static Optional<Cell> expression(Line line, String column, Names names) {
        return line.cell(column).map(cell -> new Cell(cell.place(), names.expression(cell.text())));
    }

    /// `yes`, `true()` and the like are always, `no` and nothing never; else a condition.
    static Optional<Cell> required(Line line, Names names) {
        return expression(line, "required", names)
                .flatMap(
                        cell ->
                                switch (cell.text().toLowerCase(Locale.ROOT)) {
                                    case "no", "false", "false()", "0" -> Optional.empty();
                                    case "yes", "true", "true()", "1" ->
                                            Optional.of(new Cell(cell.place(), "true"));
                                    default -> Optional.of(cell);
                                });
    }

    Branch question(Line line) {
        var branch = new Branch(line.place()).put("id", names.questionCell(line));
        branch.put("relevant", expression(line, "relevant", names));
        if (line.text("type").equalsIgnoreCase("calculate")) {
            branch.put("kind", "calculate", line.place("type"));
            branch.put(
                    "value",
                    expression(line, "calculation", names)
                            .map(cell -> new Cell(cell.place(), Truths.read(cell.text()))));
            return branch;
        }
        line.cell("calculation")
                .ifPresent(
                        cell -> problems.add(FormProblem.unsupported(cell.place(), "calculation")));
        branch.put("required", required(line, names));
        branch.put("declines", line.cell("mistok_declines"));
        branch.put("apart", line.cell("mistok_apart"));
        branch.put("text", speech.text(line, "label", names::references));
        branch.put("again", speech.ours(line, "mistok_again", names::references));
        branch.put("lead", speech.text(line, "hint", names::references));
        kind(line, branch, hint(line));
        return branch;
    }

    /// What all rows of a matrix have in common.
    Branch each(Line row, String hint) {
        var branch = new Branch(row.place());
        kind(row, branch, hint.isEmpty() ? hint(row) : hint);
        branch.names().remove("constraint");
        return branch;
    }

    private static String hint(Line line) {
        var words = List.of(line.text("appearance").split("\\s+"));
        return List.of("consent", "smiley", "nps", "scale", "likert", "multiline").stream()
                .filter(words::contains)
                .findFirst()
                .orElse("");
    }

    private void kind(Line line, Branch branch, String hint) {
        var place = line.place("type");
        var words = line.text("type").strip().replaceAll("\\s+", " ").split(" ");
        var list = words.length > 1 ? words[1] : "";
        if (words.length > 2) {
            problems.add(FormProblem.unsupported(place, words[2]));
        }
        var bounds = new Bounds(expression(line, "constraint", names).map(Cell::text).orElse(""));
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "note" -> branch.put("kind", "note", place);
            case "acknowledge", "trigger" -> branch.put("kind", "consent", place);
            case "text" -> {
                wordsAsked = true;
                branch.put("kind", hint.equals("multiline") ? "long-text" : "short-text", place);
            }
            case "integer" -> number(line, branch, bounds, "0");
            case "decimal" -> number(line, branch, bounds, "2");
            case "date" -> {
                branch.put("kind", "date", place);
                bound(branch, "earliest", bounds.take(FROM_DAY), line);
                bound(branch, "latest", bounds.take(TO_DAY), line);
            }
            case "range" -> choices.range(line, branch, hint);
            case "select_one", "select1" -> {
                if (hint.equals("consent")) {
                    branch.put("kind", "consent", place);
                } else if (SCALES.contains(hint) || hint.equals("agreement")) {
                    choices.scale(line, list, branch, hint);
                } else {
                    branch.put("kind", "single", place);
                    choices.options(line, list, branch);
                }
            }
            case "select_multiple" -> {
                branch.put("kind", "multi", place);
                bound(branch, "max", bounds.take(CHOSEN), line);
                choices.options(line, list, branch);
            }
            case "rank" -> {
                branch.put("kind", "ranking", place);
                branch.put("top", line.cell("mistok_top"));
                bound(branch, "top", bounds.take(CHOSEN), line);
                choices.options(line, list, branch);
            }
            default -> {
                problems.add(FormProblem.unknownType(place, line.text("type")));
                branch.put("kind", "note", place);
            }
        }
        constraint(line, branch, bounds.rest());
    }

    private void constraint(Line line, Branch branch, String rest) {
        var message = speech.text(line, "constraint_message", names::references);
        if (!rest.isEmpty()) {
            branch.put("constraint", rest, line.place("constraint"));
            branch.put("message", message);
        } else if (message.isPresent()) {
            problems.add(FormProblem.leftOut(line.place(), "constraint_message"));
        }
    }

    private void number(Line line, Branch branch, Bounds bounds, String decimals) {
        branch.put("kind", "number", line.place("type"));
        bound(branch, "min", bounds.take(AT_LEAST), line);
        bound(branch, "max", bounds.take(AT_MOST), line);
        if (!decimals.equals("0")) {
            var ours = line.cell("mistok_decimals");
            branch.put("decimals", ours.map(Cell::text).orElse(decimals), line.place("type"));
        }
        if (!branch.has("min")) {
            problems.add(FormProblem.fromNought(line.place("type")));
        }
        if (!branch.has("max")) {
            problems.add(FormProblem.toUsual(line.place("type")));
        }
    }

    private static void bound(Branch branch, String name, Optional<String> value, Line line) {
        value.ifPresent(text -> branch.put(name, text, line.place("constraint")));
    }
}
