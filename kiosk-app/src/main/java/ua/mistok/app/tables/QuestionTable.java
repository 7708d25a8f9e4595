package ua.mistok.app.tables;

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
public record QuestionTable(Component at) {

    /// Among the codes of a row, those who did not answer; no code of a question looks so.
    private static final String SILENT = "~silent";

    /// What a file calls a question, and its words.
    public static Label label(Component at, Question question) {
        return new Label(question.id(), asked(at, question));
    }

    /// The words of a question.
    public static String asked(Component at, Question question) {
        if (question.kind() instanceof Calculated) {
            return at.getTranslation("console.points");
        }
        var language = Tell.language(at);
        var text = question.text().in(language);
        return question.stem().map(stem -> stem.text().in(language) + " " + text).orElse(text);
    }

    /// What was answered, with the bounds between which the share lies.
    ///
    /// @param name what stands over it
    Figures of(Label name, QuestionResult result) {
        return of(name, result, Optional.empty());
    }

    /// @param withPlay the same in the same parts, with those that look like play; a column more
    Figures of(Label name, QuestionResult result, Optional<QuestionResult> withPlay) {
        var head =
                labels("console.answer", "console.how-many", "console.share", "console.interval");
        withPlay.ifPresent(with -> head.add(Label.of(at, "console.share-with-play")));
        var table = new Figures(name, head);
        if (result instanceof TooFew) {
            table.row(Label.of(at, "console.too-few-answers"), Told.tooFew(at, 3), -1);
        }
        for (var line : result.lines()) {
            var cells = new ArrayList<>(line.share().map(this::cells).orElse(Told.tooFew(at, 3)));
            withPlay.ifPresent(with -> cells.add(Told.share(at, share(with, line.codes()))));
            table.row(answer(result.question(), line), cells, part(line.share()));
        }
        return table.note(note(result));
    }

    /// Whether two are told in the same parts.
    static boolean isAlike(QuestionResult one, QuestionResult other) {
        return one.lines().stream()
                .map(Line::codes)
                .toList()
                .equals(other.lines().stream().map(Line::codes).toList());
    }

    /// What was answered by several, each in a column; in parts that all of them can tell.
    Figures beside(Label name, Question question, Map<Label, QuestionResult> results) {
        var head = labels("console.answer");
        head.addAll(results.keySet());
        var table = new Figures(name, head);
        var lines = new LinkedHashMap<List<String>, Line>();
        results.values()
                .forEach(of -> of.lines().forEach(line -> lines.putIfAbsent(line.codes(), line)));
        for (var line : lines.values()) {
            var shares = results.values().stream().map(of -> share(of, line.codes())).toList();
            table.row(
                    answer(question, line),
                    shares.stream().map(share -> Told.share(at, share)).toList(),
                    part(shares.getLast()));
        }
        if (lines.isEmpty()) {
            var none = results.keySet().stream().map(of -> Told.tooFew(at)).toList();
            table.row(Label.of(at, "console.too-few-answers"), none, -1);
        }
        var notes = new ArrayList<String>();
        results.forEach(
                (of, result) -> {
                    if (!note(result).isEmpty()) {
                        notes.add(of.words() + ": " + note(result));
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

    private Label answer(Question question, Line line) {
        var answers = Tell.answers(at, question, line.codes());
        var codes = String.join(" ", line.codes());
        return line.withSilent()
                ? new Label(codes + " " + SILENT, answers + ", " + say("console.no-answer"))
                : new Label(codes, answers);
    }

    private static double part(Optional<Share> share) {
        return share.map(Share::percent).orElse(-1);
    }

    private List<Told> cells(Share share) {
        return List.of(
                Told.number(at, share.k()), Told.percent(share), Told.interval(share.interval()));
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

    private List<Label> labels(String... names) {
        return new ArrayList<>(Label.all(at, names));
    }

    private String say(String key) {
        return at.getTranslation(key);
    }
}
