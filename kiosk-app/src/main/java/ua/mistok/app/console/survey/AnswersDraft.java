package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a question is answered with, while somebody writes it. Each kind uses a part of it; the
/// rest waits, should somebody change their mind about the kind.
final class AnswersDraft {

    List<OptionDraft> options = new ArrayList<>();
    boolean shuffled;

    /// How many options at most, or how many places; empty for all.
    String most = "";

    TreeMap<Integer, WordsDraft> labels = new TreeMap<>();
    int from = 1;
    int to = 5;
    boolean faces;
    String min = "";
    String max = "";
    String decimals = "";
    String earliest = "";
    String latest = "";
    String value = "";

    static AnswersDraft of(Kind kind, Branch from) {
        var answers = new AnswersDraft();
        from.maps("options").forEach(option -> answers.options.add(OptionDraft.of(option)));
        answers.shuffled = from.flag("shuffled");
        answers.most = from.text(kind == Kind.RANKING ? "top" : "max");
        answers.from = from.number("from", kind == Kind.NPS ? 0 : 1);
        answers.to = from.number("to", kind == Kind.NPS ? Kind.TOP : 5);
        answers.faces = from.flag("faces");
        from.map("labels")
                .forEach(
                        (number, label) ->
                                answers.labels.put(number(number), WordsDraft.of(label)));
        answers.min = from.text("min");
        answers.max = kind == Kind.NUMBER ? from.text("max") : "";
        answers.decimals = from.text("decimals");
        answers.earliest = from.text("earliest");
        answers.latest = from.text("latest");
        answers.value = from.text("value");
        return answers;
    }

    private static int number(String label) {
        try {
            return Integer.parseInt(label);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    void write(Kind kind, Branch to) {
        switch (kind) {
            case SINGLE, MULTI, RANKING -> {
                if (kind != Kind.SINGLE) {
                    to.put(kind == Kind.RANKING ? "top" : "max", most);
                }
                to.flag("shuffled", shuffled);
                to.list("options", options.stream().map(OptionDraft::tree).toList());
            }
            case SCALE -> {
                to.put("from", Integer.toString(from)).put("to", Integer.toString(this.to));
                to.flag("faces", faces).putAll(Map.of("labels", labels()));
            }
            case SMILEY, AGREEMENT, NPS -> to.putAll(Map.of("labels", labels()));
            case NUMBER -> to.put("min", min).put("max", max).put("decimals", decimals);
            case DATE -> to.put("earliest", earliest).put("latest", latest);
            case CALCULATE -> to.put("value", value);
            case SHORT_TEXT, LONG_TEXT, NOTE, CONSENT, MATRIX -> {}
        }
    }

    private Map<String, Object> labels() {
        var written = new LinkedHashMap<String, Object>();
        labels.forEach(
                (number, label) ->
                        label.value().ifPresent(value -> written.put(number.toString(), value)));
        return written;
    }

    /// The lowest number of a scale of this kind.
    int lowest(Kind kind) {
        return switch (kind) {
            case SCALE -> from;
            case NPS -> 0;
            default -> 1;
        };
    }

    /// The highest number of a scale of this kind.
    int highest(Kind kind) {
        return switch (kind) {
            case SCALE -> to;
            case NPS -> Kind.TOP;
            default -> 5;
        };
    }

    /// The words of a number, to be written.
    WordsDraft label(int number) {
        return labels.computeIfAbsent(number, _ -> new WordsDraft());
    }

    /// Forgets which other questions options lead to.
    void standAlone() {
        options.forEach(OptionDraft::standAlone);
    }

    /// A new option at the end, in front of those that stand last; with a code that no other has.
    OptionDraft addOption() {
        var code =
                IntStream.iterate(1, n -> n + 1)
                        .mapToObj(n -> "a" + n)
                        .filter(free -> options.stream().noneMatch(one -> one.code.equals(free)))
                        .findFirst()
                        .orElseThrow();
        var option = new OptionDraft(code);
        var at = options.size();
        while (at > 0 && options.get(at - 1).last) {
            at--;
        }
        options.add(at, option);
        return option;
    }
}
