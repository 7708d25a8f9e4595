package ua.mistok.config.expr;

/// A word of an expression.
///
/// @param at where it begins, from 0
record Token(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        WORD,
        SIGN,
        END,
        BROKEN
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
