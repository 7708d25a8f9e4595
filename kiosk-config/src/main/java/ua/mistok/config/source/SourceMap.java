package ua.mistok.config.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.Shape.Form;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A map of a content file: names, values, and where they stand.
///
/// Every getter records what is wrong and then answers with something harmless, so that a reader
/// goes on and an author sees all problems at once. Whatever was never asked for is unknown:
/// [#end] says so.
public final class SourceMap {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final int MAX_SLUG = 60;

    private final String file;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> demanded = new LinkedHashSet<>();
    private final Texts texts;
    private final Optional<Shape> shape;

    SourceMap(String file, MappingNode node, Problems problems) {
        this(file, node, problems, new Texts(), Shape.of(file));
    }

    private SourceMap(
            String file, MappingNode node, Problems problems, Texts texts, Optional<Shape> shape) {
        this.texts = texts;
        this.shape = shape;
        shape.ifPresent(Shape::visit);
        this.file = file;
        this.place = at(file, node.getStartMark());
        this.problems = problems;
        for (var tuple : node.getValue()) {
            var at = at(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                problems.add(SourceProblem.NAME_NOT_PLAIN.at(at, ""));
            } else if (names.putIfAbsent(name.getValue(), at) != null) {
                problems.add(SourceProblem.DUPLICATE_KEY.at(at, name.getValue()));
            } else {
                values.put(name.getValue(), tuple.getValueNode());
            }
        }
    }

    /// Sets the languages that each text of the file must have from here on, Ukrainian always
    /// among them.
    public void promise(List<Language> languages) {
        texts.promise(languages);
    }

    /// Every text of the file that was read so far, in the order of reading.
    public List<Written> written() {
        return texts.list();
    }

    /// Where this map begins.
    public Place place() {
        return place;
    }

    /// Where the value of this name stands; the map's own place if it is not there.
    public Place place(String name) {
        asked.add(name);
        var node = values.get(name);
        return node == null ? place : at(file, node.getStartMark());
    }

    /// Where the name itself stands; the map's own place if it is not there.
    public Place namePlace(String name) {
        return names.getOrDefault(name, place);
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String name) {
        asked.add(name);
        return present(name).isPresent();
    }

    /// The names in this map, in the file's order; asking for them takes them all as known.
    public List<String> names() {
        shape.ifPresent(Shape::choose);
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /// Takes every name as known: where one mistake makes the rest impossible to judge.
    public void ignoreRest() {
        asked.addAll(values.keySet());
    }

    /// Text in every language (`uk:` and `en:` below the name), or one that is the same in all.
    public LocalizedText requiredText(String name) {
        note(name, Form.TEXT, true);
        return required(name)
                .flatMap(node -> text(name, node))
                .orElseGet(() -> LocalizedText.same(""));
    }

    public Optional<LocalizedText> optionalText(String name) {
        note(name, Form.TEXT, false);
        return optional(name).flatMap(node -> text(name, node));
    }

    /// A list of texts; empty if the name is not there.
    public List<LocalizedText> texts(String name) {
        note(name, Form.TEXTS, false);
        var texts = new ArrayList<LocalizedText>();
        for (var node : list(name)) {
            text(name, node).ifPresent(texts::add);
        }
        return texts;
    }

    public String requiredString(String name) {
        note(name, Form.VALUE, true);
        shape.ifPresent(watched -> watched.name(name).freely());
        return required(name).flatMap(node -> scalar(name, node)).orElse("");
    }

    public Optional<String> optionalString(String name) {
        note(name, Form.VALUE, false);
        shape.ifPresent(watched -> watched.name(name).freely());
        return optional(name).flatMap(node -> scalar(name, node));
    }

    /// A list of plain values; empty if the name is not there.
    public List<String> strings(String name) {
        note(name, Form.VALUES, false);
        var strings = new ArrayList<String>();
        for (var node : list(name)) {
            scalar(name, node).ifPresent(strings::add);
        }
        return strings;
    }

    /// Lower-case Latin letters and digits, joined by single hyphens or underscores.
    public String requiredSlug(String name) {
        note(name, Form.SLUG, true);
        return required(name)
                .flatMap(node -> scalar(name, node))
                .flatMap(text -> slug(name, text))
                .orElse("unknown");
    }

    public Optional<String> optionalSlug(String name) {
        note(name, Form.SLUG, false);
        return optional(name).flatMap(node -> scalar(name, node)).flatMap(text -> slug(name, text));
    }

    /// A whole number between the bounds, both included; the lower bound where it is missing.
    public int requiredInt(String name, int min, int max) {
        note(name, Form.NUMBER, true);
        shape.ifPresent(watched -> watched.name(name).within(min, max));
        var found =
                required(name)
                        .map(node -> integer(name, node, min, max))
                        .orElse(OptionalInt.empty());
        return found.orElse(min);
    }

    public OptionalInt optionalInt(String name, int min, int max) {
        note(name, Form.NUMBER, false);
        shape.ifPresent(watched -> watched.name(name).within(min, max));
        return optional(name)
                .map(node -> integer(name, node, min, max))
                .orElse(OptionalInt.empty());
    }

    /// `true`, `false`, or the default if the name is not there.
    public boolean flag(String name, boolean unlessSaid) {
        note(name, Form.FLAG, false);
        var text = optional(name).flatMap(node -> scalar(name, node));
        if (text.isEmpty()) {
            return unlessSaid;
        }
        return switch (text.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problems.add(SourceProblem.NOT_A_FLAG.at(place(name), name));
                yield unlessSaid;
            }
        };
    }

    /// One of the enum's constants, written in lower case with hyphens.
    public <E extends Enum<E>> E one(String name, Class<E> type, E unlessGood) {
        note(name, Form.VALUE, true);
        shape.ifPresent(watched -> watched.name(name).oneOf(written(type)));
        return required(name)
                .flatMap(node -> scalar(name, node))
                .flatMap(text -> constant(name, text, type))
                .orElse(unlessGood);
    }

    public <E extends Enum<E>> Optional<E> optionalOne(String name, Class<E> type) {
        note(name, Form.VALUE, false);
        shape.ifPresent(watched -> watched.name(name).oneOf(written(type)));
        return optional(name)
                .flatMap(node -> scalar(name, node))
                .flatMap(text -> constant(name, text, type));
    }

    /// Several of the enum's constants; empty if the name is not there.
    public <E extends Enum<E>> List<E> several(String name, Class<E> type) {
        shape.ifPresent(watched -> watched.name(name).oneOf(written(type)));
        var constants = new ArrayList<E>();
        for (var text : strings(name)) {
            constant(name, text, type).ifPresent(constants::add);
        }
        return constants;
    }

    public Optional<SourceMap> requiredMap(String name) {
        note(name, Form.MAP, true);
        return required(name).flatMap(node -> map(name, node));
    }

    public Optional<SourceMap> optionalMap(String name) {
        note(name, Form.MAP, false);
        return optional(name).flatMap(node -> map(name, node));
    }

    /// A list of maps; empty if the name is not there.
    public List<SourceMap> maps(String name) {
        note(name, Form.MAPS, false);
        var maps = new ArrayList<SourceMap>();
        for (var node : list(name)) {
            map(name, node).ifPresent(maps::add);
        }
        return maps;
    }

    /// Records a problem at the value of this name.
    public void problem(String name, String code, String ukrainian, String english) {
        problems.add(Problem.error(code, place(name), ukrainian, english));
    }

    public void warning(String name, String code, String ukrainian, String english) {
        problems.add(Problem.warning(code, place(name), ukrainian, english));
    }

    /// Says of every name that nobody asked for that it is unknown, with a likely meant one.
    public void end() {
        names.forEach(
                (name, at) -> {
                    if (!asked.contains(name)) {
                        problems.add(SourceProblem.unknownKey(at, name, Nearest.to(name, asked)));
                    }
                });
    }

    private void note(String name, Form form, boolean required) {
        shape.map(watched -> watched.name(name))
                .ifPresent(
                        watched -> {
                            watched.asked(form);
                            if (required && demanded.add(name)) {
                                watched.demanded();
                            }
                        });
    }

    private Optional<Node> present(String name) {
        return Optional.ofNullable(values.get(name)).filter(node -> !isNothing(node));
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    }

    private Optional<Node> optional(String name) {
        asked.add(name);
        return present(name);
    }

    private Optional<Node> required(String name) {
        var found = optional(name);
        if (found.isEmpty()) {
            problems.add(SourceProblem.MISSING.at(place(name), name));
        }
        return found;
    }

    private List<Node> list(String name) {
        return optional(name)
                .map(
                        node -> {
                            if (node instanceof SequenceNode sequence) {
                                return List.copyOf(sequence.getValue());
                            }
                            problems.add(SourceProblem.NOT_A_LIST.at(place(name), name));
                            return List.<Node>of();
                        })
                .orElse(List.of());
    }

    private Optional<String> scalar(String name, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(SourceProblem.NOT_PLAIN.at(at(file, node.getStartMark()), name));
        return Optional.empty();
    }

    private Optional<SourceMap> map(String name, Node node) {
        if (node instanceof MappingNode map) {
            var inner = shape.map(watched -> watched.name(name).inner());
            return Optional.of(new SourceMap(file, map, problems, texts, inner));
        }
        problems.add(SourceProblem.NOT_A_MAP.at(at(file, node.getStartMark()), name));
        return Optional.empty();
    }

    private Optional<LocalizedText> text(String name, Node node) {
        if (node instanceof ScalarNode scalar) {
            var at = at(file, node.getStartMark());
            if (CYRILLIC.matcher(scalar.getValue()).find()) {
                texts.promised().stream()
                        .filter(language -> !language.equals(Language.UKRAINIAN))
                        .map(language -> SourceProblem.missingLanguage(at, name, language))
                        .forEach(problems::add);
            }
            texts.add(new Written(at, name, Language.UKRAINIAN, scalar.getValue().strip()));
            return Optional.of(LocalizedText.same(scalar.getValue().strip()));
        }
        if (node instanceof MappingNode map) {
            return new SourceMap(file, map, problems, texts, Optional.empty()).languages(name);
        }
        problems.add(SourceProblem.NOT_A_MAP.at(at(file, node.getStartMark()), name));
        return Optional.empty();
    }

    private Optional<LocalizedText> languages(String name) {
        var found = new LinkedHashMap<Language, String>();
        for (var tag : names()) {
            if (!Language.isTag(tag)) {
                problems.add(SourceProblem.NOT_A_LANGUAGE.at(namePlace(tag), tag));
            } else {
                optional(tag)
                        .flatMap(node -> scalar(tag, node))
                        .ifPresent(text -> found.put(new Language(tag), text));
            }
        }
        for (var language : texts.promised()) {
            if (!found.containsKey(language)) {
                problems.add(SourceProblem.missingLanguage(place, name, language));
            }
        }
        found.forEach((language, text) -> note(name, language, text));
        return found.containsKey(Language.UKRAINIAN)
                ? Optional.of(LocalizedText.of(found))
                : Optional.empty();
    }

    private void note(String name, Language language, String text) {
        if (!texts.promised().contains(language)) {
            problems.add(
                    SourceProblem.unpromisedLanguage(namePlace(language.tag()), name, language));
        }
        texts.add(new Written(place(language.tag()), name, language, text));
    }

    private Optional<String> slug(String name, String text) {
        if (SLUG.matcher(text).matches() && text.length() <= MAX_SLUG) {
            return Optional.of(text);
        }
        problems.add(SourceProblem.NOT_A_SLUG.at(place(name), name));
        return Optional.empty();
    }

    private OptionalInt integer(String name, Node node, int min, int max) {
        var text = scalar(name, node);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            var number = Integer.parseInt(text.get());
            if (min <= number && number <= max) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the bounds
        }
        problems.add(SourceProblem.notANumber(place(name), name, min, max));
        return OptionalInt.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        problems.add(SourceProblem.notOneOf(place(name), name, text, written(type)));
        return Optional.empty();
    }

    private static <E extends Enum<E>> Set<String> written(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(SourceMap::written)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Place at(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
