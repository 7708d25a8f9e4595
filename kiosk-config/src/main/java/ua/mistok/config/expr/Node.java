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

    /// This and everything in it.
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(Node::all));
    }

    private Stream<Node> parts() {
        return switch (this) {
            case Literal _, Name _, Today _ -> Stream.of();
            case Compare(var _, var left, var right) -> Stream.of(left, right);
            case Calculate(var _, var left, var right) -> Stream.of(left, right);
            case And(var left, var right) -> Stream.of(left, right);
            case Or(var left, var right) -> Stream.of(left, right);
            case Not(var inner) -> Stream.of(inner);
            case If(var condition, var then, var otherwise) ->
                    Stream.of(condition, then, otherwise);
            case Selected(var choice, var _) -> Stream.of(choice);
            case CountSelected(var choice) -> Stream.of(choice);
            case Length(var text) -> Stream.of(text);
        };
    }
}
