package ua.mistok.config.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;

/// What an unlucky author can do to a shipped file: each change is a problem or does no harm.
class BrokenAtRandomTest {

    /// On a machine that has much else to do; usually it is some hundredths of a second.
    private static final Duration BOUND = Duration.ofSeconds(5);

    private static final String KEYS = ":-{}[]\"'#&*!|>%@`\t\n ,?яi0\u0000\uFEFF\uD83D";

    private final Map<String, String> shipped = new TreeMap<>();
    private final Content whole;

    BrokenAtRandomTest() throws IOException {
        var source = ContentSource.shipped();
        for (var file : source.list()) {
            shipped.put(file, source.read(file));
        }
        whole = Content.read(new InMemory(shipped));
    }

    @Test
    void a_thousand_changes_are_problems_or_do_no_harm() {
        assertThat(changes(1000, 2000)).as("changes that were noticed").isGreaterThan(250);
    }

    @Test
    @Tag("long")
    void ten_thousand_changes_are_problems_or_do_no_harm() {
        assertThat(changes(10_000, 20_000)).as("changes that were noticed").isGreaterThan(2500);
    }

    /// @return how many of the changes were noticed as problems
    private int changes(int from, int to) {
        var kinds = byKind();
        assertThat(kinds.keySet())
                .containsExactly("demos", "modes", "pack.yaml", "services", "slots", "surveys");
        var told = 0;
        for (var seed = from; seed < to; seed++) {
            var random = new Random(seed);
            var files = any(List.copyOf(kinds.values()), random);
            var file = any(files, random);
            told += noticed(seed, file, change(shipped.getOrDefault(file, ""), random)) ? 1 : 0;
        }
        return told;
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
        var changed = new HashMap<>(shipped);
        changed.put(file, text);
        var began = System.nanoTime();

        var content = Content.read(new InMemory(changed));

        var where = "seed %d, %s".formatted(seed, file);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(where).isLessThan(BOUND);
        if (content.problems().isEmpty()) {
            assertThat(ids(content)).as(where).isEqualTo(ids(whole));
            return false;
        }
        if (!file.endsWith("pack.yaml")) { // whose texts many cards share
            assertThat(content.services().count())
                    .as("%s takes no other file away", where)
                    .isGreaterThanOrEqualTo(whole.services().count() - 1);
        }
        return true;
    }

    private static List<String> ids(Content content) {
        var services = content.services().map(service -> service.id().slug());
        var demos = content.demos().map(demo -> "demo " + demo.id().slug());
        var surveys = content.surveys().map(survey -> "survey " + survey.id().slug());
        var modes = content.modes().stream().map(mode -> "mode " + mode.id().slug());
        return Stream.of(services, demos, surveys, modes).flatMap(ids -> ids).sorted().toList();
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
