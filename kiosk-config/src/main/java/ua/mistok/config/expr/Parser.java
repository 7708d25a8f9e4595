package ua.mistok.config.expr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import ua.mistok.config.expr.Node.Arithmetic;
import ua.mistok.config.expr.Node.Comparison;
import ua.mistok.config.expr.Token.Kind;
import ua.mistok.config.expr.Type.Many;
import ua.mistok.config.expr.Type.One;
import ua.mistok.config.expr.Type.Plain;

/// Recursive descent; knows the type of every part and stops at the first mistake.
final class Parser {

    /// A part and its type.
    record Typed(Node node, Type type) {}

    private static final int MAX_DEPTH = 50;

    private static final Map<String, Comparison> COMPARISONS =
            Map.of(
                    "=", Comparison.EQUAL,
                    "!=", Comparison.UNEQUAL,
                    "<", Comparison.LESS,
                    "<=", Comparison.AT_MOST,
                    ">", Comparison.GREATER,
                    ">=", Comparison.AT_LEAST);
    private static final Map<String, Arithmetic> SUMS =
            Map.of("+", Arithmetic.PLUS, "-", Arithmetic.MINUS);
    private static final Map<String, Arithmetic> PRODUCTS =
            Map.of(
                    "*", Arithmetic.TIMES,
                    "div", Arithmetic.DIVIDED,
                    "mod", Arithmetic.MODULO);
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "not",
                    "if",
                    "selected",
                    "count-selected",
                    "string-length",
                    "today",
                    "true",
                    "false");

    private final List<Token> tokens;
    private final Scope scope;
    private int next;
    private int depth;

    Parser(String text, Scope scope) {
        this.tokens = Lexer.tokens(text);
        this.scope = scope;
    }

    /// @throws Mistake with the place and the words
    Typed parse() {
        var whole = or();
        if (peek().kind() != Kind.END) {
            throw Mistake.unexpected(peek());
        }
        return whole;
    }

    private Typed or() {
        var left = and();
        while (peek().is("or")) {
            var at = take();
            var right = and();
            left = truths(at, left, right, new Node.Or(left.node(), right.node()));
        }
        return left;
    }

    private Typed and() {
        var left = comparison();
        while (peek().is("and")) {
            var at = take();
            var right = comparison();
            left = truths(at, left, right, new Node.And(left.node(), right.node()));
        }
        return left;
    }

    private Typed comparison() {
        var left = sum();
        var how = peek().kind() == Kind.SIGN ? COMPARISONS.get(peek().text()) : null;
        if (how == null) {
            return left;
        }
        var at = take();
        var right = sum();
        if (how == Comparison.EQUAL || how == Comparison.UNEQUAL) {
            equalTypes(at, left, right);
        } else if (!left.type().equals(right.type())
                || (left.type() != Plain.NUMBER && left.type() != Plain.DATE)) {
            throw Mistake.types(at, left.type(), right.type());
        }
        return new Typed(new Node.Compare(how, left.node(), right.node()), Plain.TRUTH);
    }

    private static void equalTypes(Token at, Typed left, Typed right) {
        if (left.type() instanceof One(var codes) && right.type() == Plain.TEXT) {
            knownCode(at, codes, right.node());
        } else if (right.type() instanceof One(var codes) && left.type() == Plain.TEXT) {
            knownCode(at, codes, left.node());
        } else if (!Alternatives.isEmptyText(left.node())
                && !Alternatives.isEmptyText(right.node())
                && !left.type().equals(right.type())) {
            throw Mistake.types(at, left.type(), right.type());
        }
    }

    private static void knownCode(Token at, Set<String> codes, Node node) {
        if (node instanceof Node.Literal(Value.Words(var code))
                && !code.isEmpty()
                && !codes.contains(code)) {
            throw Mistake.code(at, code, codes);
        }
    }

    private Typed sum() {
        return chain(SUMS, this::product);
    }

    private Typed product() {
        return chain(PRODUCTS, this::unary);
    }

    private Typed chain(Map<String, Arithmetic> signs, Supplier<Typed> part) {
        var left = part.get();
        while (signs.containsKey(peek().text()) && isOperator(peek())) {
            var at = take();
            var right = part.get();
            if (left.type() != Plain.NUMBER || right.type() != Plain.NUMBER) {
                throw Mistake.types(at, left.type(), right.type());
            }
            var how = signs.getOrDefault(at.text(), Arithmetic.PLUS);
            left = new Typed(new Node.Calculate(how, left.node(), right.node()), Plain.NUMBER);
        }
        return left;
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Kind.SIGN || token.kind() == Kind.WORD;
    }

    private Typed unary() {
        if (!peek().is("-")) {
            return primary();
        }
        var at = take();
        var inner = nested(at, this::unary);
        expect(at, inner, Plain.NUMBER);
        var zero = new Node.Literal(new Value.Amount(0));
        return new Typed(new Node.Calculate(Arithmetic.MINUS, zero, inner.node()), Plain.NUMBER);
    }

    private Typed primary() {
        var token = take();
        return switch (token.kind()) {
            case NAME -> name(token, token.text());
            case STRING -> new Typed(new Node.Literal(new Value.Words(token.text())), Plain.TEXT);
            case NUMBER -> number(token);
            case WORD -> function(token);
            case SIGN -> {
                if (token.is(".")) {
                    yield name(token, Scope.SELF);
                }
                if (!token.is("(")) {
                    throw Mistake.unexpected(token);
                }
                var inner = nested(token, this::or);
                sign(")");
                yield inner;
            }
            case END, BROKEN -> throw Mistake.unexpected(token);
        };
    }

    private static Typed number(Token token) {
        var number = Double.parseDouble(token.text());
        if (Double.isInfinite(number)) {
            throw Mistake.unexpected(token);
        }
        return new Typed(new Node.Literal(new Value.Amount(number)), Plain.NUMBER);
    }

    private Typed name(Token at, String name) {
        var type =
                scope.find(name).orElseThrow(() -> Mistake.name(at, name, scope.names().keySet()));
        return new Typed(new Node.Name(name), type);
    }

    private Typed function(Token name) {
        if (!FUNCTIONS.contains(name.text())) {
            throw Mistake.function(name, FUNCTIONS);
        }
        sign("(");
        var call = nested(name, () -> call(name));
        sign(")");
        return call;
    }

    private Typed call(Token name) {
        return switch (name.text()) {
            case "not" -> {
                var inner = or();
                expect(name, inner, Plain.TRUTH);
                yield new Typed(new Node.Not(inner.node()), Plain.TRUTH);
            }
            case "if" -> conditional(name);
            case "selected" -> selected(name);
            case "count-selected" -> {
                var choice = choice(name);
                yield new Typed(new Node.CountSelected(choice.node()), Plain.NUMBER);
            }
            case "string-length" -> {
                var text = or();
                expect(name, text, Plain.TEXT);
                yield new Typed(new Node.Length(text.node()), Plain.NUMBER);
            }
            case "today" -> new Typed(new Node.Today(), Plain.DATE);
            case "true" -> new Typed(new Node.Literal(new Value.Truth(true)), Plain.TRUTH);
            default -> new Typed(new Node.Literal(new Value.Truth(false)), Plain.TRUTH);
        };
    }

    private Typed conditional(Token name) {
        var condition = or();
        expect(name, condition, Plain.TRUTH);
        sign(",");
        var then = or();
        sign(",");
        var otherwise = or();
        var ways =
                Alternatives.of(then, otherwise)
                        .orElseThrow(() -> Mistake.types(name, then.type(), otherwise.type()));
        return new Typed(new Node.If(condition.node(), ways.then(), ways.otherwise()), ways.type());
    }

    private Typed selected(Token name) {
        var choice = choice(name);
        sign(",");
        var code = take();
        if (code.kind() != Kind.STRING) {
            throw Mistake.unexpected(code);
        }
        var codes = choice.type() instanceof Many(var many) ? many : ((One) choice.type()).codes();
        if (!codes.contains(code.text())) {
            throw Mistake.code(code, code.text(), codes);
        }
        return new Typed(new Node.Selected(choice.node(), code.text()), Plain.TRUTH);
    }

    private Typed choice(Token name) {
        var choice = or();
        if (choice.type() instanceof Plain) {
            throw Mistake.notAChoice(name, choice.type());
        }
        return choice;
    }

    private Typed nested(Token at, Supplier<Typed> part) {
        if (++depth > MAX_DEPTH) {
            throw Mistake.tooDeep(at);
        }
        var inner = part.get();
        depth--;
        return inner;
    }

    private Typed truths(Token at, Typed left, Typed right, Node node) {
        expect(at, left, Plain.TRUTH);
        expect(at, right, Plain.TRUTH);
        return new Typed(node, Plain.TRUTH);
    }

    private static void expect(Token at, Typed part, Type type) {
        if (!part.type().equals(type)) {
            throw Mistake.type(at, part.type(), type);
        }
    }

    private void sign(String sign) {
        if (!peek().is(sign)) {
            throw Mistake.expected(peek(), sign);
        }
        next++;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        var token = tokens.get(next);
        if (token.kind() != Kind.END && token.kind() != Kind.BROKEN) {
            next++;
        }
        return token;
    }
}
