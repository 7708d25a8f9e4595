package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Share;
import ua.mistok.app.results.QuestionResult;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Line;
import ua.mistok.app.results.QuestionResult.Ranked;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;

/// The table of one question.
record QuestionTable(Component at) {

    /// The words of a question.
    static String asked(Component at, Question question) {
        if (question.kind() instanceof Calculated) {
            return at.getTranslation("console.points");
        }
        var language = Tell.language(at);
        var text = question.text().in(language);
        return question.stem().map(stem -> stem.text().in(language) + " " + text).orElse(text);
    }

    /// What was answered, with the bounds between which the share lies.
    ///
    /// @param caption what stands over it
    Figures of(String caption, QuestionResult result) {
        return of(caption, result, Optional.empty());
    }

    /// @param withPlay the same in the same parts, with those that look like play; a column more
    Figures of(String caption, QuestionResult result, Optional<QuestionResult> withPlay) {
        var head = words("console.answer", "console.how-many", "console.share", "console.interval");
        withPlay.ifPresent(with -> head.add(say("console.share-with-play")));
        var table = new Figures(caption, head);
        if (result instanceof TooFew) {
            table.row(say("console.too-few-answers"), List.of("", "", ""), -1);
        }
        for (var line : result.lines()) {
            var cells = new ArrayList<>(line.share().map(this::cells).orElse(none()));
            withPlay.ifPresent(with -> cells.add(Tell.share(at, share(with, line.codes()))));
            table.row(answer(result.question(), line), cells, part(line.share()));
        }
        return table.note(note(result));
    }

    private List<String> none() {
        return List.of(say("console.too-few"), "", "");
    }

    /// Whether two are told in the same parts.
    static boolean isAlike(QuestionResult one, QuestionResult other) {
        return one.lines().stream()
                .map(Line::codes)
                .toList()
                .equals(other.lines().stream().map(Line::codes).toList());
    }

    /// What was answered by several, each in a column; in parts that all of them can tell.
    Figures beside(String caption, Question question, Map<String, QuestionResult> results) {
        var head = new ArrayList<>(words("console.answer"));
        head.addAll(results.keySet());
        var table = new Figures(caption, head);
        var lines = new LinkedHashMap<List<String>, Line>();
        results.values()
                .forEach(of -> of.lines().forEach(line -> lines.putIfAbsent(line.codes(), line)));
        for (var line : lines.values()) {
            var shares = results.values().stream().map(of -> share(of, line.codes())).toList();
            table.row(
                    answer(question, line),
                    shares.stream().map(share -> Tell.share(at, share)).toList(),
                    part(shares.getLast()));
        }
        if (lines.isEmpty()) {
            var none = results.keySet().stream().map(name -> say("console.too-few")).toList();
            table.row(say("console.too-few-answers"), none, -1);
        }
        var notes = new ArrayList<String>();
        results.forEach(
                (name, result) -> {
                    if (!note(result).isEmpty()) {
                        notes.add(name + ": " + note(result));
                    }
                });
        return table.note(String.join(" ", notes));
    }

    private static Optional<Share> share(QuestionResult result, List<String> codes) {
        return result.lines().stream()
                .filter(line -> line.codes().equals(codes))
                .flatMap(line -> line.share().stream())
                .findFirst();
    }

    private String answer(Question question, Line line) {
        var answers = Tell.answers(at, question, line.codes());
        return line.withSilent() ? answers + ", " + say("console.no-answer") : answers;
    }

    private static double part(Optional<Share> share) {
        return share.map(Share::percent).orElse(-1);
    }

    private List<String> cells(Share share) {
        var interval = share.interval();
        return List.of(
                Tell.number(at, share.k()),
                Tell.percent(share.percent()),
                Math.round(interval.low() * 100)
                        + "–"
                        + Tell.percent(Math.round(interval.high() * 100)));
    }

    private String note(QuestionResult result) {
        return switch (result) {
            case TooFew _ -> "";
            case Choices _ -> say("console.several");
            case Distribution of -> note(of);
            case Ranked(var question, var first, var means) -> {
                var all = new ArrayList<String>();
                all.add(say("console.first-places"));
                all.add(note(first));
                means.forEach(mean -> all.add(mean(question, mean)));
                yield String.join(" ", all);
            }
        };
    }

    private String mean(Question question, Ranked.Mean mean) {
        return at.getTranslation(
                "console.mean-place",
                Tell.answers(at, question, List.of(mean.code())),
                Tell.decimal(at, mean.place()),
                Tell.number(at, mean.n()));
    }

    private String note(Distribution of) {
        var all = new ArrayList<String>();
        all.add(at.getTranslation("console.answered", Tell.number(at, of.n())));
        if (of.isWithSilent()) {
            all.add(say("console.silent-inside"));
        } else if (of.silent() > 0) {
            all.add(at.getTranslation("console.silent", Tell.number(at, of.silent())));
        }
        of.mean()
                .ifPresent(
                        mean -> all.add(at.getTranslation("console.mean", Tell.decimal(at, mean))));
        of.score().ifPresent(score -> all.add(score(score, of.isWithSilent())));
        return String.join(" ", all);
    }

    private String score(int score, boolean isLeast) {
        var words = Tell.signed(score);
        return at.getTranslation(isLeast ? "console.score-least" : "console.score", words);
    }

    private List<String> words(String... keys) {
        return new ArrayList<>(List.of(keys).stream().map(this::say).toList());
    }

    private String say(String key) {
        return at.getTranslation(key);
    }
}
