package ua.mistok.config.expr;

import java.util.stream.Stream;

/// A checked part of an expression.
sealed interface Node {

    enum Comparison {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST
    }

    enum Arithmetic {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED,
        MODULO
    }

    record Literal(Value value) implements Node {}

    record Name(String name) implements Node {}

    record Compare(Comparison how, Node left, Node right) implements Node {}

    record Calculate(Arithmetic how, Node left, Node right) implements Node {}

    record And(Node left, Node right) implements Node {}

    record Or(Node left, Node right) implements Node {}

    record Not(Node inner) implements Node {}

    record If(Node condition, Node then, Node otherwise) implements Node {}

    record Selected(Node choice, String code) implements Node {}

    record CountSelected(Node choice) implements Node {}

    record Length(Node text) implements Node {}

    record Today() implements Node {}

    /// Names in it, each as often as it stands there.
    default Stream<String> names() {
        return switch (this) {
            case Literal _, Today _ -> Stream.of();
            case Name(var name) -> Stream.of(name);
            case Compare(var _, var left, var right) -> all(left, right);
            case Calculate(var _, var left, var right) -> all(left, right);
            case And(var left, var right) -> all(left, right);
            case Or(var left, var right) -> all(left, right);
            case Not(var inner) -> inner.names();
            case If(var condition, var then, var otherwise) -> all(condition, then, otherwise);
            case Selected(var choice, var _) -> choice.names();
            case CountSelected(var choice) -> choice.names();
            case Length(var text) -> text.names();
        };
    }

    private static Stream<String> all(Node... parts) {
        return Stream.of(parts).flatMap(Node::names);
    }
}
