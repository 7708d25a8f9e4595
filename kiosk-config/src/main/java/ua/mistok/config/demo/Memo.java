package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a visitor takes along from an exercise, in one language.
///
/// On paper and on screen it is whole. A QR code carries the text itself, so that it opens with no
/// network, and a telephone reads it easily up to [#LETTERS] Ukrainian letters (two bytes each, a
/// code of about a hundred modules a side). What does not fit is cut from the end of a part, in
/// this order: what was done, where one slipped, what to bring. The title and where to go are
/// never cut.
///
/// @param go where the real service is: the official address, typed
public record Memo(String title, Part did, Part slipped, Part bring, Part go) {

    /// The most letters that a code carries.
    public static final int LETTERS = 450;

    /// Lines under a heading; a part without lines is left out.
    public record Part(String heading, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        private Part shorter() {
            return new Part(heading, lines.subList(0, lines.size() - 1));
        }

        private Stream<String> written() {
            return lines.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            Stream.of(heading + ":"), lines.stream().map(line -> "• " + line));
        }
    }

    /// The whole text.
    public String text() {
        return written(did, slipped, bring);
    }

    /// The text that a code carries.
    public String codeText() {
        var parts = new ArrayList<>(List.of(did, slipped, bring));
        for (var cut = 0; cut < parts.size(); cut++) {
            while (isTooLong(parts) && !parts.get(cut).lines().isEmpty()) {
                parts.set(cut, parts.get(cut).shorter());
            }
        }
        return written(parts.get(0), parts.get(1), parts.get(2));
    }

    private boolean isTooLong(List<Part> parts) {
        return written(parts.get(0), parts.get(1), parts.get(2)).length() > LETTERS;
    }

    private String written(Part did, Part slipped, Part bring) {
        var lines = Stream.of(did, slipped, bring, go).flatMap(Part::written).toList();
        return title + "\n" + String.join("\n", lines);
    }
}
