package ua.mistok.config.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;

/// What an unlucky author can do to a shipped file: each change is a problem or does no harm.
class BrokenAtRandomTest {

    /// On a machine that has much else to do; usually it is some hundredths of a second.
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final String KEYS = ":-{}[]\"'#&*!|>%@`\t\n ,?яi0\u0000\uFEFF\uD83D";

    private final Map<String, String> shipped = new TreeMap<>();
    private final Map<String, Content> untouched = new ConcurrentHashMap<>();

    BrokenAtRandomTest() throws IOException {
        var source = ContentSource.shipped();
        for (var file : source.list()) {
            shipped.put(file, source.read(file));
        }
    }

    @Test
    void two_thousand_changes_are_problems_or_do_no_harm() {
        change(2_000);
    }

    @Tag("long")
    @Tag("content")
    @Test
    void ten_thousand_changes_are_problems_or_do_no_harm() {
        change(10_000);
    }

    private void change(int times) {
        var kinds = byKind();
        assertThat(kinds.keySet())
                .containsExactly(
                        "campaigns",
                        "demos",
                        "lessons",
                        "modes",
                        "pack.yaml",
                        "panels",
                        "services",
                        "slots",
                        "surveys",
                        "tips",
                        "twins");
        var told = IntStream.range(0, times).parallel().filter(seed -> change(seed, kinds)).count();
        assertThat(told).as("changes that were noticed").isGreaterThan(times / 4);
    }

    /// @return whether the change was noticed as a problem
    private boolean change(int seed, Map<String, List<String>> kinds) {
        var random = new Random(seed);
        var file = any(any(List.copyOf(kinds.values()), random), random);
        return noticed(seed, file, change(shipped.getOrDefault(file, ""), random));
    }

    /// There are many cards and few modes: each kind of file is changed as often as any other.
    private Map<String, List<String>> byKind() {
        return shipped.keySet().stream()
                .filter(file -> file.endsWith(".yaml"))
                .collect(groupingBy(BrokenAtRandomTest::kind, TreeMap::new, toList()));
    }

    private static String kind(String file) {
        var parts = file.split("/");
        return parts[0].equals("modes") ? "modes" : parts[2];
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean noticed(int seed, String file, String text) {
        var before = untouched.computeIfAbsent(file, name -> Content.read(around(name)));
        var began = System.nanoTime();

        var content = Content.read(around(file).with(file, text));

        var where = "seed %d, %s".formatted(seed, file);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(where).isLessThan(BOUND);
        if (content.problems().equals(before.problems())) {
            assertThat(ids(content)).as(where).isEqualTo(ids(before));
            return false;
        }
        if (!file.endsWith("pack.yaml")) { // whose texts many cards share
            assertThat(content.services().count())
                    .as("%s takes no other file away", where)
                    .isGreaterThanOrEqualTo(before.services().count() - 1);
        }
        return true;
    }

    /// The file with what it names: reading all there is for each change would take an hour.
    private InMemory around(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return new InMemory(
                shipped.entrySet().stream()
                        .filter(
                                each ->
                                        each.getKey().equals(file)
                                                || each.getKey().endsWith("/pack.yaml")
                                                || each.getKey().startsWith("modes/")
                                                || each.getKey().contains("/surveys/")
                                                || each.getKey().endsWith("/services/" + name)
                                                || isOfTwin(file, each.getKey())
                                                || isOfLesson(file, each.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean isOfTwin(String file, String other) {
        return file.contains("/twins/")
                && (other.endsWith("/demos/a07.yaml") || other.endsWith("/services/a07.yaml"));
    }

    private static boolean isOfLesson(String file, String other) {
        return file.contains("/lessons/first-steps")
                && (other.matches(".*/(demos|services)/(a14|a18).yaml"));
    }

    private static List<String> ids(Content content) {
        var services = content.services().map(service -> service.id().slug());
        var demos = content.demos().map(demo -> "demo " + demo.id().slug());
        var surveys = content.surveys().map(survey -> "survey " + survey.id().slug());
        var modes = content.modes().stream().map(mode -> "mode " + mode.id().slug());
        var lessons = content.lessons().map(lesson -> "lesson " + lesson.id().slug());
        return Stream.of(services, demos, surveys, lessons, modes)
                .flatMap(ids -> ids)
                .sorted()
                .toList();
    }

    private static String change(String text, Random random) {
        var lines = text.split("\n", -1);
        var line = random.nextInt(lines.length);
        var at = random.nextInt(text.length());
        return switch (random.nextInt(8)) {
            case 0 -> without(lines, line);
            case 1 -> with(lines, line, lines[line] + "\n" + lines[line]);
            case 2 -> with(lines, line, "  " + lines[line]);
            case 3 -> with(lines, line, lines[line].stripLeading());
            case 4 -> text.substring(0, at);
            case 5 -> text.substring(0, at) + text.substring(at + 1);
            case 6 -> with(lines, line, lines[line].replaceFirst(": .*", ": [ {} , 7 ]"));
            default -> text.substring(0, at) + key(random) + text.substring(at);
        };
    }

    private static char key(Random random) {
        return KEYS.charAt(random.nextInt(KEYS.length()));
    }

    private static String without(String[] lines, int line) {
        return String.join(
                "\n",
                IntStream.range(0, lines.length)
                        .filter(index -> index != line)
                        .mapToObj(index -> lines[index])
                        .toList());
    }

    private static String with(String[] lines, int line, String instead) {
        var changed = lines.clone();
        changed[line] = instead;
        return String.join("\n", changed);
    }

    private record InMemory(Map<String, String> files) implements ContentSource {

        InMemory with(String file, String text) {
            var changed = new HashMap<>(files);
            changed.put(file, text);
            return new InMemory(changed);
        }

        @Override
        public List<String> list() {
            return files.keySet().stream().sorted().toList();
        }

        @Override
        public String read(String file) throws IOException {
            var text = files.get(file);
            if (text == null) {
                throw new IOException(file);
            }
            return text;
        }
    }
}
