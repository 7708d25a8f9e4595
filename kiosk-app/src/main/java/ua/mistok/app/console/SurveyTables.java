package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.Groups;
import ua.mistok.app.results.QuestionResult;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.app.results.QuestionResult.Words;
import ua.mistok.app.results.SurveyResult;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.Survey;

/// The tables of a survey's page; what is exported is what they show.
record SurveyTables(Component at, SurveyResult result, List<QuestionResult> questions) {

    List<Figures> tables(List<Groups> groups) {
        var tables = new ArrayList<Figures>();
        tables.add(numbers());
        questions.forEach(question -> tables.add(table(question)));
        groups.forEach(each -> tables.add(people(each)));
        result.further().ifPresent(further -> tables.add(dropOff(further)));
        if (!result.trend().isEmpty()) {
            tables.add(trend());
        }
        return tables;
    }

    private Figures numbers() {
        var table =
                new Figures(say("console.filled-in"), words("console.what", "console.how-many"))
                        .note(say("console.self-selected"));
        table.row(say("console.complete"), List.of(Tell.count(at, result.complete())), -1);
        result.further()
                .ifPresent(
                        further -> {
                            table.row(
                                    say("console.playful"),
                                    List.of(Tell.number(at, further.playful())),
                                    -1);
                            table.row(
                                    say("console.partial"),
                                    List.of(Tell.number(at, further.partial())),
                                    -1);
                        });
        return table;
    }

    private Figures table(QuestionResult result) {
        var table =
                new Figures(
                        asked(result.question()),
                        words(
                                "console.answer",
                                "console.how-many",
                                "console.share",
                                "console.interval"));
        return switch (result) {
            case TooFew _ -> table.row(say("console.too-few-answers"), List.of("", "", ""), -1);
            case Words(var _, var left) ->
                    table.row(
                            say("console.words-left"), List.of(Tell.number(at, left), "", ""), -1);
            case Distribution distribution -> distribution(table, distribution);
            case Choices(var question, var options) -> {
                options.forEach(option -> choice(table, question, option));
                yield table.note(say("console.several"));
            }
        };
    }

    private String asked(Question question) {
        var language = Tell.language(at);
        var text = question.text().in(language);
        return question.stem().map(stem -> stem.text().in(language) + " " + text).orElse(text);
    }

    private Figures distribution(Figures table, Distribution of) {
        for (var part : of.parts()) {
            row(table, Tell.answers(at, of.question(), part.codes()), part.share());
        }
        var note = at.getTranslation("console.answered", Tell.number(at, of.n()));
        if (of.silentInside()) {
            note += " " + say("console.silent-inside");
        } else if (of.silent() > 0) {
            note += " " + at.getTranslation("console.silent", Tell.number(at, of.silent()));
        }
        return table.note(note);
    }

    private void choice(Figures table, Question question, Choice choice) {
        var label = Tell.answers(at, question, List.of(choice.code()));
        switch (choice) {
            case Choice.Told(var _, var share) -> row(table, label, share);
            case Choice.Untold _ -> table.row(label, List.of(say("console.too-few"), "", ""), -1);
        }
    }

    private void row(Figures table, String label, Share share) {
        var interval = share.interval();
        table.row(
                label,
                List.of(
                        Tell.number(at, share.k()),
                        share.percent() + " %",
                        Math.round(interval.low() * 100)
                                + "–"
                                + Math.round(interval.high() * 100)
                                + " %"),
                share.percent());
    }

    private Figures people(Groups groups) {
        var question = groups.question();
        var table =
                new Figures(
                        asked(question),
                        words("console.group", "console.how-many", "console.share"));
        for (var group : groups.groups()) {
            table.row(
                    Tell.answers(at, question, group.codes()),
                    group.share()
                            .map(of -> List.of(Tell.number(at, of.k()), of.percent() + " %"))
                            .orElse(List.of(say("console.too-few"), "")),
                    group.share().map(Share::percent).orElse(-1));
        }
        var people = Tell.count(at, groups.people());
        return table.note(at.getTranslation("console.groups.note", people));
    }

    private Figures dropOff(SurveyResult.Further further) {
        var table =
                new Figures(
                        say("console.drop-off"),
                        words("console.question", "console.came", "console.left"));
        for (var reached : further.reached()) {
            table.row(
                    asked(reached.question()),
                    List.of(Tell.number(at, reached.came()), Tell.number(at, reached.left())),
                    reached.left() * 100.0 / Math.max(1, reached.came()));
        }
        return table;
    }

    private Figures trend() {
        var table = new Figures(say("console.trend"), words("console.period", "console.complete"));
        var most =
                result.trend().stream()
                        .mapToInt(step -> step.complete() instanceof Shown.Count(var n) ? n : 0)
                        .max()
                        .orElse(1);
        for (var step : result.trend()) {
            table.row(
                    Tell.period(at, step.period()),
                    List.of(Tell.count(at, step.complete())),
                    step.complete() instanceof Shown.Count(var n)
                            ? n * 100.0 / Math.max(1, most)
                            : -1);
        }
        return table;
    }

    /// All versions that a reader can choose from.
    static List<Survey> versions(List<Survey> all, Survey of) {
        return all.stream().filter(other -> other.id().equals(of.id())).toList();
    }

    private String say(String key) {
        return at.getTranslation(key);
    }

    private List<String> words(String... keys) {
        return List.of(keys).stream().map(at::getTranslation).toList();
    }
}
