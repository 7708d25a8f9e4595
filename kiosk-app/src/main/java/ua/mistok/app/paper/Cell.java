package ua.mistok.app.paper;

import java.math.BigDecimal;
import java.util.List;

/// What stands in one place of a saved table: a value, not the words that a screen makes of it.
public sealed interface Cell {

    /// Words, or a single code.
    record Text(String words) implements Cell {}

    /// Several codes in their order; with spaces between them where a cell holds one value.
    record Codes(List<String> codes) implements Cell {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    record Number(BigDecimal value) implements Cell {}

    /// A share of a hundred.
    record Percent(int value) implements Cell {}

    /// How many, and of a hundred.
    record Share(int count, int percent) implements Cell {}

    /// A share that lies between two others, both of a hundred.
    record Range(int low, int high) implements Cell {}

    /// Whether something is so; 1 or 0 where only numbers and words are known.
    record Flag(boolean on) implements Cell {}

    /// A value that is not told, with the words that a screen shows in its place.
    record Withheld(String words) implements Cell {}

    /// No value.
    record Nothing() implements Cell {}

    static Cell text(String words) {
        return words.isEmpty() ? new Nothing() : new Text(words);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    /// Text cells.
    static List<Cell> texts(String... words) {
        return List.of(words).stream().map(Cell::text).toList();
    }
}
