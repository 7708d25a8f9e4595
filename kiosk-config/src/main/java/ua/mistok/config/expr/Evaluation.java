package ua.mistok.config.expr;

import ua.mistok.config.expr.Node.And;
import ua.mistok.config.expr.Node.Arithmetic;
import ua.mistok.config.expr.Node.Calculate;
import ua.mistok.config.expr.Node.Compare;
import ua.mistok.config.expr.Node.Comparison;
import ua.mistok.config.expr.Node.CountSelected;
import ua.mistok.config.expr.Node.If;
import ua.mistok.config.expr.Node.Length;
import ua.mistok.config.expr.Node.Literal;
import ua.mistok.config.expr.Node.Name;
import ua.mistok.config.expr.Node.Not;
import ua.mistok.config.expr.Node.Or;
import ua.mistok.config.expr.Node.Selected;
import ua.mistok.config.expr.Node.Today;
import ua.mistok.config.expr.Value.Amount;
import ua.mistok.config.expr.Value.Codes;
import ua.mistok.config.expr.Value.Day;
import ua.mistok.config.expr.Value.Nothing;
import ua.mistok.config.expr.Value.Truth;
import ua.mistok.config.expr.Value.Words;

/// Evaluates a checked expression. Types were settled by the parser, so only emptiness is left.
record Evaluation(Values values) {

    Value of(Node node) {
        return switch (node) {
            case Literal(var value) -> value;
            case Name(var name) -> values.value(name);
            case Compare(var how, var left, var right) ->
                    new Truth(compare(how, of(left), of(right)));
            case Calculate(var how, var left, var right) -> calculate(how, of(left), of(right));
            case And(var left, var right) -> new Truth(of(left).isTrue() && of(right).isTrue());
            case Or(var left, var right) -> new Truth(of(left).isTrue() || of(right).isTrue());
            case Not(var inner) -> new Truth(!of(inner).isTrue());
            case If(var condition, var then, var otherwise) ->
                    of(condition).isTrue() ? of(then) : of(otherwise);
            case Selected(var choice, var code) ->
                    new Truth(of(choice) instanceof Codes(var codes) && codes.contains(code));
            case CountSelected(var choice) ->
                    new Amount(of(choice) instanceof Codes(var codes) ? codes.size() : 0);
            case Length(var text) ->
                    new Amount(
                            of(text) instanceof Words(var words)
                                    ? words.codePointCount(0, words.length())
                                    : 0);
            case Today() -> new Day(values.today());
        };
    }

    private static boolean compare(Comparison how, Value left, Value right) {
        return switch (how) {
            case EQUAL -> isEmpty(left) ? isEmpty(right) : sameText(left, right);
            case UNEQUAL -> !compare(Comparison.EQUAL, left, right);
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case GREATER -> isOrdered(left, right) && order(left, right) > 0;
            case AT_LEAST -> isOrdered(left, right) && order(left, right) >= 0;
        };
    }

    /// Negative, zero or positive; greater than anything where one side is empty.
    private static int order(Value left, Value right) {
        return switch (left) {
            case Amount(var a) when right instanceof Amount(var b) -> Double.compare(a, b);
            case Day(var a) when right instanceof Day(var b) -> a.compareTo(b);
            default -> Integer.MAX_VALUE;
        };
    }

    private static boolean isOrdered(Value left, Value right) {
        return !isEmpty(left) && !isEmpty(right);
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case Nothing() -> true;
            case Words(var text) -> text.isEmpty();
            case Codes(var codes) -> codes.isEmpty();
            default -> false;
        };
    }

    private static boolean sameText(Value left, Value right) {
        return left.equals(right)
                || (left instanceof Codes(var codes)
                        && right instanceof Words(var text)
                        && codes.size() == 1
                        && codes.contains(text))
                || (left instanceof Words && right instanceof Codes && sameText(right, left));
    }

    private static Value calculate(Arithmetic how, Value left, Value right) {
        if (!(left instanceof Amount(var a)) || !(right instanceof Amount(var b))) {
            return Value.NOTHING;
        }
        var result =
                switch (how) {
                    case PLUS -> a + b;
                    case MINUS -> a - b;
                    case TIMES -> a * b;
                    case DIVIDED -> a / b;
                    case MODULO -> a % b;
                };
        return Double.isFinite(result) ? new Amount(result) : Value.NOTHING;
    }
}
