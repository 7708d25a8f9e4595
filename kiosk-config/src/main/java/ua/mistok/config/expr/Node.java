package ua.mistok.config.expr;

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
}
