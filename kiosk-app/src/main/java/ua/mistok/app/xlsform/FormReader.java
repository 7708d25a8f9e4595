package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;

/// Makes the tree of a survey of the sheets of a form, and has the survey's own reader read it.
final class FormReader {

    /// What other tools record by themselves; the kiosk records no such thing.
    private static final Set<String> METADATA =
            Set.of(
                    "start",
                    "end",
                    "today",
                    "deviceid",
                    "username",
                    "email",
                    "phonenumber",
                    "subscriberid",
                    "simserial",
                    "audit",
                    "start-geopoint");

    /// What nobody sees, so that its texts may stay behind.
    private static final Set<String> UNSPOKEN = Set.of("calculate", "hidden");

    private final String file;
    private final Map<String, Table> tables = new HashMap<>();
    private final Problems problems;
    private final Names names;

    FormReader(String file, List<Table> tables, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.names = new Names(problems);
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    Checked<Survey> read() {
        var survey = tables.get("survey");
        if (survey == null) {
            problems.add(FormProblem.noSheet(Place.file(file), "survey"));
            return new Bad<>(problems.list());
        }
        tables.values().forEach(table -> Columns.check(table, problems));
        var settings = new Settings(file, table("settings"), problems);
        var speech = new Speech(survey, settings.defaultLanguage(), problems);
        survey.lines().forEach(names::question);
        var lists = lists();
        var root = settings.root(speech);
        var questions = new QuestionForm(lists, speech, names, problems);
        structure(survey, root, questions, speech);
        survey.lines().forEach(this::noteUnread);
        table("choices").lines().stream().filter(questions::offers).forEach(this::noteUnread);
        settings.words(root, questions.wordsAsked());
        return judged(root, speech);
    }

    private Checked<Survey> judged(Branch root, Speech speech) {
        var yaml = Yaml.of(root);
        var read = SurveyReader.read(file, yaml.text(), speech.languages());
        read.problems().stream().map(yaml::inCell).forEach(problems::add);
        return switch (read) {
            case Good<Survey>(var survey, var _) -> problems.check(() -> survey);
            case Bad<Survey> _ -> new Bad<>(problems.list());
        };
    }

    private Table table(String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseGet(() -> new Table(name, Map.of(), List.of()));
    }

    private Map<String, List<Line>> lists() {
        var lists = new LinkedHashMap<String, List<Line>>();
        for (var line : table("choices").lines()) {
            names.code(line);
            lists.computeIfAbsent(line.text("list_name"), _ -> new ArrayList<>()).add(line);
        }
        return lists;
    }

    /// Groups are sections, and a table within one is a matrix.
    private void structure(Table survey, Branch root, QuestionForm questions, Speech speech) {
        var section = Optional.<Branch>empty();
        var matrix = Optional.<Matrix>empty();
        for (var line : survey.lines()) {
            var type = line.text("type").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            var place = line.place("type");
            switch (type.replace("begin ", "begin_").replace("end ", "end_")) {
                case "begin_group" -> {
                    if (Matrix.isOne(line) && matrix.isEmpty()) {
                        matrix = Optional.of(new Matrix(line, questions, speech, names, problems));
                    } else if (section.isPresent() || matrix.isPresent()) {
                        problems.add(FormProblem.groups(place));
                    } else {
                        section = Optional.of(section(line, speech));
                        root.add("sections", section.get());
                    }
                }
                case "end_group" -> {
                    if (matrix.isPresent()) {
                        section.orElse(root).add("questions", matrix.get().end());
                        noteOutside(section, root, line);
                        matrix = Optional.empty();
                    } else if (section.isPresent()) {
                        section = Optional.empty();
                    } else {
                        problems.add(FormProblem.groups(place));
                    }
                }
                case "begin_repeat", "end_repeat" ->
                        problems.add(FormProblem.unsupported(place, line.text("type")));
                case "hidden" -> root.add("given", given(line));
                case "" -> problems.add(FormProblem.unknownType(place, line.text("type")));
                default -> {
                    if (METADATA.contains(type)) {
                        problems.add(FormProblem.leftOut(place, type));
                    } else if (matrix.isPresent()) {
                        matrix.get().row(line);
                    } else {
                        section.orElse(root).add("questions", questions.question(line));
                        noteOutside(section, root, line);
                    }
                }
            }
        }
        if (section.isPresent() || matrix.isPresent()) {
            problems.add(FormProblem.groups(new Place(file + "[survey]", 0, 0)));
        }
    }

    /// Whatever stands in a row and was of no use there.
    private void noteUnread(Line line) {
        var type = line.text("type").toLowerCase(Locale.ROOT).replace(' ', '_');
        if (type.equals("end_group") || METADATA.contains(type)) {
            return;
        }
        line.unread()
                .filter(cell -> !UNSPOKEN.contains(type) || !isSpoken(cell.getKey()))
                .map(cell -> unread(cell.getKey(), cell.getValue().place()))
                .forEach(problems::add);
    }

    /// Who would have been counted apart must not be kept with the answers instead.
    private static Problem unread(String column, Place place) {
        return column.equals("mistok_apart")
                ? FormProblem.unsupported(place, column)
                : FormProblem.leftOut(place, column);
    }

    private static boolean isSpoken(String column) {
        return column.startsWith("label") || column.startsWith("hint");
    }

    private void noteOutside(Optional<Branch> section, Branch root, Line line) {
        if (section.isEmpty() && root.has("sections")) {
            problems.add(FormProblem.outside(line.place()));
        }
    }

    private Branch section(Line line, Speech speech) {
        Stream.of("required", "constraint", "hint", "parameters")
                .flatMap(column -> line.cell(column).stream())
                .forEach(cell -> problems.add(FormProblem.unsupported(cell.place(), cell.text())));
        return new Branch(line.place())
                .put("id", names.questionCell(line))
                .put("title", speech.text(line, "label", names::references))
                .put("relevant", QuestionForm.expression(line, "relevant", names));
    }

    /// A value that whoever offers the survey gives: its values stand in a column of ours.
    private Branch given(Line line) {
        var given = new Branch(line.place()).put("name", names.questionCell(line));
        line.cell("mistok_values")
                .ifPresentOrElse(
                        cell -> {
                            for (var value : cell.text().split("\\s*\\|\\s*")) {
                                given.add("values", new Cell(cell.place(), value));
                            }
                        },
                        () -> problems.add(FormProblem.unsupported(line.place("type"), "hidden")));
        return given;
    }
}
