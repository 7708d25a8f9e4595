package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.EditionResult;
import ua.mistok.app.results.EditionResult.Numbers;
import ua.mistok.app.results.EditionResult.Origin;
import ua.mistok.app.results.Groups;
import ua.mistok.app.results.QuestionResult;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.app.results.SurveyResult;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.survey.Question;

/// The tables of a survey's page; what is exported is what they show.
public record SurveyTables(Component at, Shelf shelf, SurveyResult result) {

    public List<Figures> tables() {
        var tables = new ArrayList<Figures>();
        tables.add(numbers());
        new PhaseTable(at, result).find().ifPresent(tables::add);
        questions().forEach(question -> tables.addAll(tables(question)));
        result.groups().forEach(groups -> tables.add(people(groups)));
        for (var edition : result.editions()) {
            tables.addAll(kept(edition));
            tables.add(dropOff(edition));
            origins(edition).forEach(tables::add);
            tables.add(new TrendTable(at, name("console.trend", edition), edition).table());
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Figures numbers() {
        var head = new ArrayList<Label>();
        head.add(Label.of(at, "console.what"));
        result.editions()
                .forEach(
                        edition ->
                                head.add(
                                        isOnly()
                                                ? Label.of(at, "console.how-many")
                                                : given(at, edition)));
        var table =
                new Figures(Label.of(at, "console.filled-in"), head)
                        .note(say("console.self-selected"));
        row(table, "console.complete", Numbers::complete);
        row(table, "console.playful", Numbers::playful);
        row(table, "console.kept", Numbers::kept);
        row(table, "console.discarded", Numbers::discarded);
        if (result.editions().stream().anyMatch(of -> of.numbers().partial().isShown())) {
            row(table, "console.partial", Numbers::partial);
        }
        return table;
    }

    private void row(Figures table, String key, Function<Numbers, Shown> number) {
        var cells =
                result.editions().stream()
                        .map(edition -> Told.count(at, number.apply(edition.numbers())))
                        .toList();
        table.row(Label.of(at, key), cells, -1);
    }

    private boolean isOnly() {
        return result.editions().size() == 1;
    }

    /// What a survey was given in an edition.
    static Label given(Component at, EditionResult edition) {
        var values = new TreeMap<>(edition.given()).values();
        return new Label(
                values.isEmpty() ? "unknown" : String.join(" ", values),
                Tell.given(at, edition.given()));
    }

    /// What stands over a table of one of several editions.
    private Label name(String name, EditionResult edition) {
        return name(edition, Label.of(at, name));
    }

    private Label name(EditionResult edition, Label of) {
        if (isOnly()) {
            return of;
        }
        var given = given(at, edition);
        return new Label(of.key() + " " + given.key(), given.words() + ": " + of.words());
    }

    /// Every question that is asked in any edition, in the survey's order.
    private List<Question> questions() {
        var asked = new LinkedHashSet<Question>();
        for (var edition : result.editions()) {
            edition.questions().forEach(each -> asked.add(each.question()));
        }
        return result.survey().questions().stream().filter(asked::contains).toList();
    }

    /// Where several editions ask the same, they stand beside each other. With those that look
    /// like play there is a column more, or a table where the parts are others.
    private List<Figures> tables(Question question) {
        var tables = new ArrayList<Figures>();
        var of = new QuestionTable(at);
        var asked = QuestionTable.label(at, question);
        var asking =
                result.editions().stream()
                        .filter(edition -> edition.find(question.id()).isPresent())
                        .toList();
        if (asking.size() > 1) {
            var results = new LinkedHashMap<Label, QuestionResult>();
            for (var edition : asking) {
                edition.find(question.id())
                        .ifPresent(found -> results.put(given(at, edition), found));
            }
            tables.add(of.beside(asked, question, results));
        }
        for (var edition : asking) {
            var found = edition.find(question.id()).orElseThrow();
            var with = edition.findWithPlay(question.id());
            var isAlike = with.filter(other -> QuestionTable.isAlike(found, other)).isPresent();
            if (asking.size() == 1) {
                var column = isAlike ? with : Optional.<QuestionResult>empty();
                tables.add(of.of(name(edition, asked), found, column));
            }
            if (asking.size() > 1 || !isAlike) {
                with.map(other -> of.of(name(edition, withPlay(asked)), other))
                        .ifPresent(tables::add);
            }
        }
        return tables;
    }

    private Label withPlay(Label asked) {
        return new Label(
                asked.key() + " with-play", at.getTranslation("console.with-play", asked.words()));
    }

    /// Answers of those who left, as far as they are told; they are never mixed with others.
    private List<Figures> kept(EditionResult edition) {
        return edition.kept().stream()
                .filter(found -> !(found instanceof TooFew))
                .map(
                        found -> {
                            var asked = QuestionTable.label(at, found.question());
                            var words = at.getTranslation("console.of-kept", asked.words());
                            var name = new Label(asked.key() + " of-kept", words);
                            return new QuestionTable(at).of(name(edition, name), found);
                        })
                .toList();
    }

    private Figures people(Groups groups) {
        var question = groups.question();
        var table =
                new Figures(
                        QuestionTable.label(at, question),
                        Label.all(at, "console.group", "console.how-many", "console.share"));
        for (var group : groups.groups()) {
            table.row(
                    new Label(
                            String.join(" ", group.codes()),
                            Tell.answers(at, question, group.codes())),
                    group.share().map(this::cells).orElse(Told.tooFew(at, 2)),
                    group.share().map(Share::percent).orElse(-1));
        }
        var people = Told.count(at, groups.people()).words();
        return table.note(at.getTranslation("console.groups.note", people));
    }

    private List<Told> cells(Share share) {
        return List.of(Told.number(at, share.k()), Told.percent(share));
    }

    private Figures dropOff(EditionResult edition) {
        var table =
                new Figures(
                                name("console.drop-off", edition),
                                Label.all(at, "console.question", "console.came", "console.left"))
                        .note(say("console.drop-off.note"));
        for (var stretch : edition.dropOff().stretches()) {
            var left = stretch.left();
            table.row(
                    asked(stretch.questions()),
                    List.of(Told.number(at, left.n()), Told.number(at, left.k())),
                    left.percent());
        }
        return table;
    }

    /// From the first to the last of a stretch.
    private Label asked(List<String> questions) {
        var ends =
                questions.size() > 1
                        ? List.of(questions.getFirst(), questions.getLast())
                        : questions;
        return new Label(
                String.join(" ", questions),
                String.join(" … ", ends.stream().map(this::asked).toList()));
    }

    private String asked(String id) {
        return result.survey()
                .findQuestion(id)
                .map(question -> QuestionTable.asked(at, question))
                .orElse(say("console.elsewhere"));
    }

    private List<Figures> origins(EditionResult edition) {
        var tables = new LinkedHashMap<String, Figures>();
        for (var origin : edition.origins()) {
            tables.computeIfAbsent(origin.dimension(), by -> origins(edition, by))
                    .row(names(origin), cells(origin.share()), origin.share().percent());
        }
        return List.copyOf(tables.values());
    }

    private Figures origins(EditionResult edition, String dimension) {
        var by =
                Map.of(
                        Dimension.SERVICE, "console.who-by-service",
                        Dimension.WAY, "console.who-by-way",
                        Dimension.STATION, "console.who-by-station");
        return new Figures(
                name(by.getOrDefault(dimension, "console.what"), edition),
                Label.all(at, "console.what", "console.how-many", "console.share"));
    }

    private Label names(Origin origin) {
        var names = new ArrayList<String>();
        for (var member : origin.members()) {
            names.add(
                    switch (member) {
                        case Origin.PLACED -> say("console.after-exercise");
                        case Origin.ELSEWHERE -> say("console.no-exercise");
                        default -> Tell.member(at, shelf, origin.dimension(), member);
                    });
        }
        return new Label(String.join(" ", origin.members()), String.join(", ", names));
    }

    private String say(String key) {
        return at.getTranslation(key);
    }
}
