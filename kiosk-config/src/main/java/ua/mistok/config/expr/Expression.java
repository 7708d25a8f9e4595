package ua.mistok.config.expr;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// A parsed expression whose names and types are known to be right.
public final class Expression {

    /// Holds always; for whatever has no condition.
    public static final Expression ALWAYS =
            new Expression("true()", new Node.Literal(new Value.Truth(true)), Type.Plain.TRUTH);

    /// Holds never.
    public static final Expression NEVER =
            new Expression("false()", new Node.Literal(new Value.Truth(false)), Type.Plain.TRUTH);

    private final String source;
    private final Node node;
    private final Type type;

    private Expression(String source, Node node, Type type) {
        this.source = source;
        this.node = node;
        this.type = type;
    }

    /// @param at where the expression stands in its file
    public static Checked<Expression> parse(String text, Place at, Scope scope) {
        try {
            var typed = new Parser(text, scope).parse();
            return Checked.good(new Expression(text, typed.node(), typed.type()));
        } catch (Mistake mistake) {
            return new Checked.Bad<>(List.of(mistake.asProblem(at)));
        }
    }

    /// As [#parse], for what must be true or false.
    public static Checked<Expression> parseCondition(String text, Place at, Scope scope) {
        var parsed = parse(text, at, scope);
        if (parsed instanceof Checked.Good<Expression>(var expression, var warnings)
                && expression.type() != Type.Plain.TRUTH) {
            return new Checked.Bad<>(
                    List.of(
                            Problem.error(
                                    "expression-type",
                                    at,
                                    "Умова має бути правдою або неправдою, зразок: ${debt} = 'yes'",
                                    "A condition must be true or false, a sample:"
                                            + " ${debt} = 'yes'")));
        }
        return parsed;
    }

    public Type type() {
        return type;
    }

    /// What it asks about, directly; `.` for the answer that is judged.
    public Set<String> names() {
        return names(node);
    }

    /// Values that are written in it, codes of `selected` as [Value.Words].
    public Set<Value> literals() {
        return node.all()
                .<Value>mapMulti(
                        (part, values) -> {
                            switch (part) {
                                case Node.Literal(var value) -> values.accept(value);
                                case Node.Selected(var _, var code) ->
                                        values.accept(new Value.Words(code));
                                default -> {}
                            }
                        })
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it does more with these than to compare each with what is written beside it: a sum,
    /// the length of a text, or a comparison with another name.
    public boolean reckonsWith(Set<String> names) {
        return node.all()
                .anyMatch(
                        part ->
                                switch (part) {
                                    case Node.Calculate _, Node.Length _ ->
                                            !Collections.disjoint(names(part), names);
                                    case Node.Compare(var _, var left, var right) ->
                                            !names(left).isEmpty()
                                                    && !names(right).isEmpty()
                                                    && !Collections.disjoint(names(part), names);
                                    default -> false;
                                });
    }

    /// Whether what it says depends on which day it is.
    public boolean asksToday() {
        return node.all().anyMatch(Node.Today.class::isInstance);
    }

    private static Set<String> names(Node node) {
        return node.all()
                .<String>mapMulti(
                        (part, names) -> {
                            if (part instanceof Node.Name(var name)) {
                                names.accept(name);
                            }
                        })
                .collect(Collectors.toUnmodifiableSet());
    }

    public Value evaluate(Values values) {
        return new Evaluation(values).of(node);
    }

    /// Whether a condition holds; what is empty does not.
    public boolean holds(Values values) {
        return evaluate(values).isTrue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that
                && source.equals(that.source)
                && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /// As it was written.
    @Override
    public String toString() {
        return source;
    }
}
