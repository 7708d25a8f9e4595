package ua.mistok.app.console.survey;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.source.PlainTree;

/// Where in the form a problem of the YAML is.
///
/// @param question its id; empty where it is about the survey as a whole
/// @param part of it, as the YAML names it: `text`, `options`, `relevant`; empty for all of it
/// @param number of the option, the row or the number of a scale that it is about; 0 for none
record Place(String question, String part, int number) {

    private static final Pattern NAMED = Pattern.compile("«([a-z-]+)»");

    static Place of(Problem problem, String text) {
        var path = PlainTree.path(text, Math.max(1, problem.place().line()));
        Object at = PlainTree.read(text);
        var question = "";
        var within = 0;
        for (var step = 0; step < path.size(); step++) {
            at = down(at, path.get(step));
            var isItem = step > 0 && path.get(step - 1).equals("questions");
            if (isItem && at instanceof Map<?, ?> map && map.get("id") instanceof Object id) {
                question = id.toString();
                within = step + 1;
            }
        }
        return part(question, path.subList(within, path.size()), problem);
    }

    private static Object down(Object at, String name) {
        return switch (at) {
            case Map<?, ?> map when map.get(name) instanceof Object value -> value;
            case List<?> list when Integer.parseInt(name) < list.size() ->
                    list.get(Integer.parseInt(name));
            default -> "";
        };
    }

    /// What is missing is named by the words alone.
    private static Place part(String question, List<String> path, Problem problem) {
        var name = path.isEmpty() ? "" : path.getFirst();
        var isMissing = name.equals("id") || name.equals("code") || path.isEmpty();
        if (isMissing) {
            var named = NAMED.matcher(problem.words().toString());
            return new Place(question, named.find() ? named.group(1) : "", 0);
        }
        var at = name.equals("each") && path.size() > 1 ? path.subList(1, path.size()) : path;
        return new Place(question, at.getFirst(), at.size() > 1 ? number(at) : 0);
    }

    /// Items count from 1; numbers of a scale are what they are.
    private static int number(List<String> path) {
        try {
            var number = Integer.parseInt(path.get(1));
            return path.getFirst().equals("labels") ? number : number + 1;
        } catch (NumberFormatException name) {
            return 0;
        }
    }
}
