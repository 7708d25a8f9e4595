package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.mistok.config.survey.Clause.Test;

/// A condition as rows that anybody understands: «show if all of these hold», or any of them.
///
/// Only what the rows can say is read; an author's condition that says more (a sum, say)
/// is not, so that a form can leave it as it is.
public record Clauses(Joint joint, List<Clause> rows) {

    /// How rows go together.
    public enum Joint {
        AND,
        OR
    }

    private static final String NAME = "\\$\\{\\s*(?<name>[A-Za-z0-9_][A-Za-z0-9_-]*)\\s*}";
    private static final String TEXT = "(?:'(?<single>[^']*)'|\"(?<double>[^\"]*)\")";
    private static final Pattern COMPARED =
            Pattern.compile(
                    "\\s*"
                            + NAME
                            + "\\s*(?<sign><=|>=|!=|=|<|>)\\s*(?:"
                            + TEXT
                            + "|(?<number>-?[0-9]+(?:\\.[0-9]+)?))\\s*");
    private static final Pattern SELECTED =
            Pattern.compile("\\s*selected\\(\\s*" + NAME + "\\s*,\\s*" + TEXT + "\\s*\\)\\s*");
    private static final Pattern NOT_SELECTED =
            Pattern.compile(
                    "\\s*not\\(\\s*selected\\(\\s*"
                            + NAME
                            + "\\s*,\\s*"
                            + TEXT
                            + "\\s*\\)\\s*\\)\\s*");
    private static final Pattern JOINED = Pattern.compile("(and|or)\\b");
    private static final Pattern ANY_NAME = Pattern.compile(NAME);

    public Clauses {
        rows = List.copyOf(rows);
    }

    /// @return empty if rows cannot say it
    public static Optional<Clauses> read(String condition) {
        var rows = new ArrayList<Clause>();
        var joints = new HashSet<Joint>();
        var at = 0;
        while (true) {
            var found = clause(condition, at);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            rows.add(found.get().clause());
            at = found.get().end();
            if (at == condition.length()) {
                break;
            }
            var joined = JOINED.matcher(condition).region(at, condition.length());
            if (!joined.lookingAt()) {
                return Optional.empty();
            }
            joints.add(Joint.valueOf(joined.group().toUpperCase(Locale.ROOT)));
            at = joined.end();
        }
        return joints.size() > 1
                ? Optional.empty()
                : Optional.of(new Clauses(joints.stream().findFirst().orElse(Joint.AND), rows));
    }

    private record Found(Clause clause, int end) {}

    private static Optional<Found> clause(String condition, int at) {
        var compared = COMPARED.matcher(condition).region(at, condition.length());
        if (compared.lookingAt()) {
            return compared(compared).map(clause -> new Found(clause, compared.end()));
        }
        for (var pattern : List.of(SELECTED, NOT_SELECTED)) {
            var chosen = pattern.matcher(condition).region(at, condition.length());
            if (chosen.lookingAt()) {
                var test = pattern.equals(SELECTED) ? Test.HAS : Test.HAS_NOT;
                var clause = new Clause(chosen.group("name"), test, text(chosen), false);
                return Optional.of(new Found(clause, chosen.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> compared(Matcher found) {
        var name = found.group("name");
        var test = Test.of(found.group("sign")).orElseThrow();
        if (found.group("number") != null) {
            return Optional.of(new Clause(name, test, found.group("number"), true));
        }
        var text = text(found);
        return switch (test) {
            case IS ->
                    Optional.of(
                            new Clause(name, text.isEmpty() ? Test.UNANSWERED : test, text, false));
            case IS_NOT ->
                    Optional.of(
                            new Clause(name, text.isEmpty() ? Test.ANSWERED : test, text, false));
            default -> Optional.empty();
        };
    }

    private static String text(Matcher found) {
        return Optional.ofNullable(found.group("single"))
                .or(() -> Optional.ofNullable(found.group("double")))
                .orElse("");
    }

    /// As the expression language says it; no rows say nothing.
    public String write() {
        var between = " " + joint.name().toLowerCase(Locale.ROOT) + " ";
        return rows.stream().map(Clause::written).collect(Collectors.joining(between));
    }

    /// What a condition asks about, be it right or wrong.
    public static Set<String> names(String condition) {
        return ANY_NAME.matcher(condition)
                .results()
                .map(found -> found.group("name"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
