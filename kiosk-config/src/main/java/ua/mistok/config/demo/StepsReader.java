package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.expr.Type;
import ua.mistok.config.field.Text;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.text.LocalizedText;

/// Reads the steps of a script in order; a condition may name whatever was asked before it.
final class StepsReader {

    private enum Kind {
        TELL,
        CHOOSE,
        CHOOSE_MANY,
        FORM,
        LIST,
        FIND_ERROR,
        POP_UP,
        TIMELINE,
        TAKEAWAYS
    }

    private final SourceMap script;
    private final Map<String, Beat> beats;
    private final Mentions mentions;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Field> fieldsSoFar = new ArrayList<>();
    private Scope scope = Counted.ofTheRun();

    StepsReader(SourceMap script, Map<String, Beat> beats, Mentions mentions) {
        this.script = script;
        this.beats = beats;
        this.mentions = mentions;
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var map : script.maps("steps")) {
            var step = step(map);
            steps.add(step);
            scope = Counted.ofStep(scope, step.id());
            map.end();
        }
        if (steps.isEmpty()) {
            script.problems().add(DemoProblem.NO_STEPS.at(script.place("steps"), "steps"));
        }
        return steps;
    }

    /// Where each step and field says when it is asked, or else who it is.
    Map<String, Place> places() {
        return Map.copyOf(places);
    }

    private Picture picture(SourceMap map) {
        var picture = new Picture(map.requiredString("file"), map.requiredText("alt"));
        if (map.has("file")) {
            mentions.picture(picture.file(), map.place("file"));
        }
        map.end();
        return picture;
    }

    private Step step(SourceMap map) {
        var kind = map.one("kind", Kind.class, Kind.TELL);
        var quiz =
                map.flag(
                        "quiz",
                        kind == Kind.CHOOSE_MANY
                                || kind == Kind.POP_UP
                                || kind == Kind.TIMELINE
                                || kind == Kind.FIND_ERROR);
        var head = head(map, quiz);
        return switch (kind) {
            case TELL -> new Step.Tell(head, map.optionalMap("picture").map(this::picture));
            case CHOOSE -> {
                var options = options(map, true);
                know(head.id(), new Type.One(codes(options)));
                yield new Step.Choose(head, options);
            }
            case CHOOSE_MANY -> {
                var options = options(map, true);
                know(head.id(), new Type.Many(codes(options)));
                yield new Step.ChooseMany(head, options, map.requiredText("wrong"));
            }
            case FORM -> new Step.Form(head, fields(map));
            case LIST ->
                    new Step.Rows(
                            head,
                            rows(map),
                            fields(map),
                            map.requiredInt("least", 1, 20),
                            map.requiredText("too_few"),
                            map.requiredText("add"),
                            map.optionalText("minor"));
            case FIND_ERROR -> findError(map, head);
            case POP_UP -> {
                var options = options(map, true);
                know(head.id(), new Type.One(codes(options)));
                yield new Step.PopUp(head, map.requiredText("message"), options);
            }
            case TIMELINE -> {
                var options = options(map, true);
                know(head.id(), new Type.One(codes(options)));
                yield new Step.Timeline(
                        head,
                        map.requiredString("number"),
                        map.texts("stages"),
                        map.requiredText("question"),
                        options);
            }
            case TAKEAWAYS -> new Step.Takeaways(head, map.texts("points"));
        };
    }

    private Step.Head head(SourceMap map, boolean quiz) {
        var id = id(map);
        var beat = map.optionalSlug("beat");
        beat.filter(name -> !beats.containsKey(name))
                .ifPresent(
                        name ->
                                map.problems()
                                        .add(
                                                DemoProblem.UNKNOWN_BEAT.at(
                                                        map.place("beat"),
                                                        name,
                                                        Nearest.to(name, beats.keySet()))));
        return new Step.Head(
                id,
                beat,
                map.requiredText("title"),
                map.optionalText("body"),
                map.optionalText("why"),
                map.optionalText("mistake"),
                map.optionalText("coach"),
                map.optionalText("hint"),
                map.optionalText("forward"),
                quiz,
                relevant(map));
    }

    private String id(SourceMap map) {
        var id = map.requiredSlug("id");
        if (!ids.add(id) || Counted.isTaken(id)) {
            map.problems().add(DemoProblem.DUPLICATE_ID.at(map.place("id"), id));
        }
        places.put(id, map.place(map.has("relevant") ? "relevant" : "id"));
        return id;
    }

    private Expression relevant(SourceMap map) {
        return map.optionalString("relevant")
                .map(text -> Expression.parseCondition(text, map.place("relevant"), scope))
                .map(
                        parsed ->
                                switch (parsed) {
                                    case Checked.Good<Expression>(var condition, var warnings) ->
                                            condition;
                                    case Checked.Bad<Expression>(var problems) -> {
                                        map.problems().addAll(problems);
                                        yield Expression.ALWAYS;
                                    }
                                })
                .orElse(Expression.ALWAYS);
    }

    private List<Option> options(SourceMap map, boolean needsRight) {
        var options = new ArrayList<Option>();
        var seen = new HashSet<String>();
        for (var each : map.maps("options")) {
            var id = each.requiredSlug("id");
            if (!seen.add(id)) {
                each.problems().add(DemoProblem.DUPLICATE_ID.at(each.place("id"), id));
            }
            options.add(
                    new Option(
                            id,
                            each.requiredText("label"),
                            each.flag("right", !needsRight),
                            each.optionalText("remark")));
            each.end();
        }
        if (options.stream().noneMatch(Option::right)) {
            map.problems().add(DemoProblem.NO_RIGHT_OPTION.at(map.place("options"), "options"));
        }
        return options;
    }

    private static Set<String> codes(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    private List<Step.Row> rows(SourceMap map) {
        var rows = new ArrayList<Step.Row>();
        for (var row : map.maps("rows")) {
            rows.add(new Step.Row(row.requiredText("name"), row.requiredText("note")));
            row.end();
        }
        return rows;
    }

    private List<Field> fields(SourceMap map) {
        var fields = new ArrayList<Field>();
        for (var each : map.maps("fields")) {
            var field = field(each);
            fields.add(field);
            fieldsSoFar.add(field);
            each.end();
        }
        if (fields.isEmpty()) {
            map.problems().add(DemoProblem.NO_FIELDS.at(map.place("fields"), "fields"));
        }
        return fields;
    }

    private Field field(SourceMap map) {
        var head =
                new Field.Head(
                        id(map),
                        map.requiredText("label"),
                        map.optionalText("hint"),
                        relevant(map));
        return switch (map.optionalString("kind").orElse("")) {
            case "choose" -> {
                var options = options(map, false);
                know(head.id(), new Type.One(codes(options)));
                yield new Field.Pick(head, options, sample(map, options));
            }
            case "choose-many" -> {
                var options = options(map, false);
                know(head.id(), new Type.Many(codes(options)));
                var samples = map.strings("samples");
                yield new Field.PickMany(head, options, known(map, options, samples));
            }
            case "confirm" -> {
                know(head.id(), Type.Plain.TRUTH);
                yield new Field.Confirm(head);
            }
            default -> typed(map, head);
        };
    }

    private static String sample(SourceMap map, List<Option> options) {
        var usual = options.stream().filter(Option::right).findFirst().map(Option::id).orElse("");
        return map.optionalString("sample")
                .flatMap(id -> known(map, options, List.of(id)).stream().findFirst())
                .orElse(usual);
    }

    private static List<String> known(SourceMap map, List<Option> options, List<String> ids) {
        for (var id : ids) {
            if (options.stream().noneMatch(option -> option.id().equals(id) && option.right())) {
                map.problems()
                        .add(
                                DemoProblem.UNKNOWN_OPTION.at(
                                        map.place(), id, Nearest.to(id, codes(options))));
                return List.of();
            }
        }
        return ids;
    }

    private Field typed(SourceMap map, Field.Head head) {
        var typed = TypedReader.read(map, head);
        know(head.id(), TypedReader.type(typed));
        return typed;
    }

    private Step findError(SourceMap map, Step.Head head) {
        var lines = map.strings("lines");
        for (var line : lines) {
            if (fieldsSoFar.stream().noneMatch(field -> field.id().equals(line))) {
                map.problems()
                        .add(
                                DemoProblem.UNKNOWN_FIELD.at(
                                        map.place("lines"), line, nearestField(line)));
            }
        }
        var planted = map.requiredSlug("planted");
        var field = findTyped(planted).filter(found -> lines.contains(planted));
        if (field.isEmpty()) {
            map.problems()
                    .add(
                            DemoProblem.UNKNOWN_FIELD.at(
                                    map.place("planted"), planted, nearestField(planted)));
        }
        var step =
                new Step.FindError(
                        head,
                        lines,
                        field.orElseGet(() -> nothing(head)),
                        map.requiredString("shown"),
                        map.requiredString("right"),
                        map.requiredText("unfound"),
                        map.requiredText("fine"));
        if (field.isPresent()) {
            TypedReader.checkPlanted(map, step);
        }
        return step;
    }

    private Optional<String> nearestField(String written) {
        return Nearest.to(written, fieldsSoFar.stream().map(Field::id).collect(Collectors.toSet()));
    }

    private Optional<Field.Typed> findTyped(String id) {
        return fieldsSoFar.stream()
                .filter(field -> field.id().equals(id))
                .filter(Field.Typed.class::isInstance)
                .map(Field.Typed.class::cast)
                .findFirst();
    }

    private static Field.Typed nothing(Step.Head head) {
        return new Field.Typed(
                new Field.Head(
                        head.id(), LocalizedText.same(""), Optional.empty(), Expression.ALWAYS),
                new Text(0, 1, ""),
                true,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void know(String name, Type type) {
        scope = scope.with(name, type);
    }
}
