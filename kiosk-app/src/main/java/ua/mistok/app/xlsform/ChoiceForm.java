package ua.mistok.app.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ua.mistok.config.problem.Problems;

/// Choices of the sheet `choices`, as options or as the words of a scale.
final class ChoiceForm {

    private static final Pattern PARAMETER = Pattern.compile("([a-z_-]+)\\s*=\\s*([^\\s;,]+)");
    private static final Pattern POINT = Pattern.compile("[0-9]|10");

    private final Map<String, List<Line>> lists;
    private final Speech speech;
    private final Names names;
    private final Problems problems;
    private final Set<String> used = new HashSet<>();
    private boolean wordsAsked;

    ChoiceForm(Map<String, List<Line>> lists, Speech speech, Names names, Problems problems) {
        this.lists = lists;
        this.speech = speech;
        this.names = names;
        this.problems = problems;
    }

    boolean wordsAsked() {
        return wordsAsked;
    }

    boolean offers(Line choice) {
        return used.contains(choice.text("list_name"));
    }

    void options(Line line, String list, Branch branch) {
        for (var parameter : parameters(line).entrySet()) {
            switch (parameter.getKey()) {
                case "randomize" ->
                        branch.put(
                                "shuffled",
                                parameter.getValue().toLowerCase(Locale.ROOT),
                                line.place("parameters"));
                default ->
                        problems.add(
                                FormProblem.leftOut(line.place("parameters"), parameter.getKey()));
            }
        }
        for (var choice : list(line, list)) {
            branch.add("options", option(choice));
        }
    }

    private Branch option(Line choice) {
        var option = new Branch(choice.place());
        option.put("code", Names.slug(choice.text("name")), choice.place("name"));
        option.put("label", speech.text(choice, "label", names::references));
        option.put("then", speech.ours(choice, "mistok_then", text -> text));
        for (var name : List.of("last", "exclusive", "words", "service", "opens")) {
            option.put(name, choice.cell("mistok_" + name));
        }
        wordsAsked = wordsAsked || choice.text("mistok_words").equals("true");
        return option;
    }

    /// Choices named by numbers in a row, each with its words.
    void scale(Line line, String list, Branch branch, String hint) {
        var points = list(line, list);
        var from = points.isEmpty() ? "1" : points.getFirst().text("name");
        var to = points.isEmpty() ? "5" : points.getLast().text("name");
        parameters(line)
                .keySet()
                .forEach(name -> problems.add(FormProblem.leftOut(line.place("parameters"), name)));
        kind(line, branch, hint, from, to, true);
        labels(points, branch, from);
    }

    /// A slider: its ends have words in a list that a column of ours names.
    void range(Line line, Branch branch, String hint) {
        var given = parameters(line);
        var from = given.getOrDefault("start", "1");
        var to = given.getOrDefault("end", "10");
        if (!POINT.matcher(from).matches()
                || !POINT.matcher(to).matches()
                || !given.getOrDefault("step", "1").equals("1")) {
            problems.add(FormProblem.step(line.place("parameters"), line.text("parameters")));
        }
        kind(line, branch, hint, from, to, false);
        var list = line.text("mistok_labels");
        if (list.isEmpty()) {
            list = given.getOrDefault("tick_labelset", "");
        }
        if (list.isEmpty()) {
            problems.add(FormProblem.endsWithoutWords(line.place("type")));
        } else {
            labels(list(line, list), branch, "");
        }
        given.keySet().stream()
                .filter(name -> !List.of("start", "end", "step", "tick_labelset").contains(name))
                .forEach(name -> problems.add(FormProblem.leftOut(line.place("parameters"), name)));
    }

    private static void kind(
            Line line, Branch branch, String hint, String from, String to, boolean isFull) {
        var place = line.place("type");
        var five = isFull && from.equals("1") && to.equals("5");
        if (hint.equals("smiley") && five) {
            branch.put("kind", "smiley", place);
        } else if ((hint.equals("likert") || hint.equals("agreement")) && five) {
            branch.put("kind", "agreement", place);
        } else if (hint.equals("nps") && from.equals("0") && to.equals("10")) {
            branch.put("kind", "nps", place);
        } else {
            branch.put("kind", "scale", place).put("from", from, place).put("to", to, place);
            if (hint.equals("smiley")) {
                branch.put("faces", "true", place);
            }
        }
    }

    /// @param from the first number, in a row from which names must go on; empty if any may do
    private void labels(List<Line> points, Branch branch, String from) {
        var labels = new Branch(branch.place());
        var next = POINT.matcher(from).matches() ? Integer.parseInt(from) : -1;
        for (var point : points) {
            var name = point.text("name");
            if (!POINT.matcher(name).matches()
                    || (!from.isEmpty() && !name.equals(Integer.toString(next++)))) {
                problems.add(FormProblem.choiceName(point.place("name"), name));
                continue;
            }
            speech.text(point, "label", names::references)
                    .ifPresentOrElse(
                            text -> labels.put(name, text),
                            () -> labels.put(name, new Branch(point.place())));
        }
        branch.put("labels", labels);
    }

    private List<Line> list(Line line, String list) {
        var found = lists.getOrDefault(list, List.of());
        used.add(list);
        if (found.isEmpty()) {
            problems.add(FormProblem.noList(line.place("type"), list));
        }
        return found;
    }

    private Map<String, String> parameters(Line line) {
        var parameters = new LinkedHashMap<String, String>();
        var text = line.text("parameters");
        PARAMETER
                .matcher(text)
                .results()
                .forEach(found -> parameters.put(found.group(1), found.group(2)));
        if (parameters.isEmpty() && !text.isEmpty()) {
            problems.add(FormProblem.unsupported(line.place("parameters"), text));
        }
        return parameters;
    }
}
