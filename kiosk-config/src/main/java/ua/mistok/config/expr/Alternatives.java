package ua.mistok.config.expr;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.mistok.config.expr.Node.If;
import ua.mistok.config.expr.Node.Literal;
import ua.mistok.config.expr.Parser.Typed;
import ua.mistok.config.expr.Type.One;
import ua.mistok.config.expr.Value.Words;

/// The two ways of an `if`, brought to one type: as forms of other tools are written, a text stands
/// for a code beside a choice, and `''` for no value beside anything.
record Alternatives(Node then, Node otherwise, Type type) {

    /// Empty if the ways have nothing in common.
    static Optional<Alternatives> of(Typed then, Typed otherwise) {
        if (then.type().equals(otherwise.type())) {
            return Optional.of(new Alternatives(then.node(), otherwise.node(), otherwise.type()));
        }
        if (isEmptyText(otherwise.node())) {
            return Optional.of(
                    new Alternatives(then.node(), new Literal(Value.NOTHING), then.type()));
        }
        if (isEmptyText(then.node())) {
            return Optional.of(
                    new Alternatives(
                            new Literal(Value.NOTHING), otherwise.node(), otherwise.type()));
        }
        return codes(then)
                .flatMap(some -> codes(otherwise).map(others -> both(some, others)))
                .map(
                        codes ->
                                new Alternatives(
                                        asCodes(then.node()),
                                        asCodes(otherwise.node()),
                                        new One(codes)));
    }

    static boolean isEmptyText(Node node) {
        return node instanceof Literal(Words(var text)) && text.isEmpty();
    }

    private static Optional<Set<String>> codes(Typed way) {
        return way.type() instanceof One(var codes) ? Optional.of(codes) : written(way.node());
    }

    /// Texts that an author wrote; a visitor's are no codes.
    private static Optional<Set<String>> written(Node node) {
        return switch (node) {
            case Literal(Words(var text)) -> Optional.of(text.isEmpty() ? Set.of() : Set.of(text));
            case If(var _, var then, var otherwise) ->
                    written(then)
                            .flatMap(some -> written(otherwise).map(others -> both(some, others)));
            default -> Optional.empty();
        };
    }

    private static Node asCodes(Node node) {
        return switch (node) {
            case Literal(Words(var text)) ->
                    new Literal(text.isEmpty() ? Value.NOTHING : Value.code(text));
            case If(var condition, var then, var otherwise) ->
                    new If(condition, asCodes(then), asCodes(otherwise));
            default -> node;
        };
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }
}
