package ua.mistok.config.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.expr.Type;
import ua.mistok.config.survey.QuestionKind.Text;

/// What stands above a place of a survey.
///
/// @param scope the names there, with their types
/// @param words those of them that are words of one's own
/// @param groups those of them that are groups of people
record Above(Scope scope, Set<String> words, Set<String> groups) {

    Above {
        words = Set.copyOf(words);
        groups = Set.copyOf(groups);
    }

    /// Above the first question: what the survey is given.
    static Above questions(Map<String, List<String>> given) {
        var scope = Scope.EMPTY;
        for (var name : given.entrySet()) {
            scope = scope.with(name.getKey(), new Type.One(Set.copyOf(name.getValue())));
        }
        return new Above(scope, Set.of(), Set.of());
    }

    Above with(Question question) {
        var type = question.kind().type();
        if (type.isEmpty()) {
            return this;
        }
        var isWords = question.kind() instanceof Text;
        return new Above(
                scope.with(question.id(), type.get()),
                isWords ? and(words, question.id()) : words,
                question.apart() ? and(groups, question.id()) : groups);
    }

    /// The same for a rule about an answer itself, which is then `.`.
    Above judging(Type answer) {
        return new Above(scope.with(Scope.SELF, answer), words, groups);
    }

    /// Which words of one's own an expression asks about.
    Set<String> wordsIn(Expression expression) {
        return both(words, expression.names());
    }

    /// Which groups of people an expression asks about.
    Set<String> groupsIn(Expression expression) {
        return both(groups, expression.names());
    }

    private static Set<String> and(Set<String> some, String one) {
        var more = new TreeSet<>(some);
        more.add(one);
        return more;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }
}
