package ua.mistok.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table of EN 301 549, made of what is written down of each clause and of the tests that say
/// by [Meets] which they show.
final class Conformance {

    private static final Path WORDS = Path.of("src", "test", "resources", "conformance");
    private static final Pattern MEETS =
            Pattern.compile("@Meets\\(([^)]*)\\)[^{;]*?\\bvoid (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("\"([^\"]+)\"");
    private static final String BORDER = " | ";

    private final Map<String, Words> states = new TreeMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, List<String>> tests;

    /// The same in both languages.
    record Words(String uk, String en) {

        String in(String language) {
            return language.equals("uk") ? uk : en;
        }
    }

    /// @param state its stable name
    /// @param what it requires
    /// @param how it is met
    record Clause(String number, String state, Words what, Words how) {}

    /// @param sources of tests: name of the class, and its text
    Conformance(String table, Map<String, String> sources) {
        table.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::read);
        tests = new TreeMap<>();
        sources.forEach(this::find);
    }

    /// That of this project.
    static Conformance ofProject() {
        var sources =
                Repository.files().stream()
                        .filter(file -> file.toString().contains("src/test/java"))
                        .filter(file -> file.toString().endsWith(".java"))
                        .collect(
                                Collectors.toMap(
                                        file -> file.toString(), Repository::text, (a, b) -> a));
        return new Conformance(words("en-301-549.txt"), sources);
    }

    private static String words(String file) {
        try {
            return Files.readString(WORDS.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(String line) {
        var parts = line.split(Pattern.quote(BORDER), -1);
        if (parts[0].equals("state") && parts.length == 4) {
            states.put(parts[1], new Words(parts[2], parts[3]));
        } else if (parts.length == 6) {
            var what = new Words(parts[2], parts[4]);
            var how = new Words(parts[3], parts[5]);
            clauses.add(new Clause(parts[0], parts[1], what, how));
        } else {
            throw new IllegalArgumentException(
                    "not a clause: " + line + "\nsuch as: 5.9 | met | що | як | what | how");
        }
    }

    private void find(String file, String text) {
        var name = Path.of(file).getFileName().toString().replace(".java", "");
        if (name.startsWith("Conformance")) {
            return; // which tells of tests that there are not
        }
        MEETS.matcher(text)
                .results()
                .forEach(
                        found ->
                                CLAUSE.matcher(found.group(1))
                                        .results()
                                        .forEach(
                                                clause ->
                                                        add(
                                                                clause.group(1),
                                                                name,
                                                                found.group(2))));
    }

    private void add(String clause, String name, String method) {
        tests.computeIfAbsent(clause, _ -> new ArrayList<>()).add("`" + name + "." + method + "`");
    }

    List<Clause> clauses() {
        return clauses;
    }

    /// Clauses that tests name, each with these tests.
    Map<String, List<String>> tests() {
        return tests;
    }

    /// The names of states that a clause may have.
    List<String> states() {
        return List.copyOf(states.keySet());
    }

    /// The guide's page.
    ///
    /// @param language `uk` or `en`
    String page(String language) {
        var rows =
                clauses.stream().map(clause -> row(clause, language)).collect(Collectors.joining());
        return words("head-" + language + ".md") + rows;
    }

    private String row(Clause clause, String language) {
        var state = Objects.requireNonNull(states.get(clause.state()), clause.number());
        var shown = tests.getOrDefault(clause.number(), List.of()).stream().sorted().toList();
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        clause.number(),
                        clause.what().in(language),
                        state.in(language),
                        clause.how().in(language),
                        String.join(", ", shown))
                .replace(System.lineSeparator(), "\n");
    }
}
