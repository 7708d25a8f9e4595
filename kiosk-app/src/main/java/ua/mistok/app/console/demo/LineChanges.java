package ua.mistok.app.console.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What changed between two texts: the lines that are gone and those that came, the first few.
final class LineChanges {

    private static final int MOST = 6;
    private static final int LONGEST = 90;

    private LineChanges() {}

    static List<String> between(String before, String after) {
        return Stream.concat(
                        without(before, after).stream().map(line -> "− " + line),
                        without(after, before).stream().map(line -> "+ " + line))
                .limit(MOST)
                .toList();
    }

    private static List<String> without(String text, String other) {
        var others = new ArrayList<>(other.lines().map(String::strip).toList());
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !others.remove(line))
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                .toList();
    }
}
