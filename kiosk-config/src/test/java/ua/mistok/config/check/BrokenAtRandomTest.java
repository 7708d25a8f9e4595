package ua.mistok.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;

/// What an unlucky author can do to a shipped file: each change is a problem or does no harm.
class BrokenAtRandomTest {

    private static final int CHANGES = 400;
    private static final String KEYS = ":-{}[]\"'#&*!|>%@`\t\n ,?яi0\u0000\uFEFF\uD83D";

    private final Map<String, String> shipped = new HashMap<>();

    @Test
    void broken_content_is_a_problem_and_never_an_exception() throws IOException {
        var source = ContentSource.shipped();
        for (var file : source.list()) {
            shipped.put(file, source.read(file));
        }
        var files = List.copyOf(source.list());
        var whole = ids(Content.read(new InMemory(shipped)));
        var told = 0;
        for (var seed = 0; seed < CHANGES; seed++) {
            var random = new Random(seed);
            var file = files.get(random.nextInt(files.size()));
            var changed = new HashMap<>(shipped);
            changed.put(file, change(shipped.getOrDefault(file, ""), random));

            var content = Content.read(new InMemory(changed));

            if (content.problems().isEmpty()) {
                assertThat(ids(content)).as("seed %d, %s", seed, file).isEqualTo(whole);
            } else {
                told++;
                assertThat(content.services().count())
                        .as("seed %d, %s takes no other file away", seed, file)
                        .isGreaterThanOrEqualTo(29);
            }
        }
        assertThat(told).as("changes that were noticed").isGreaterThan(CHANGES / 4);
    }

    private static List<String> ids(Content content) {
        var services = content.services().map(service -> service.id().slug());
        return services.sorted().toList();
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
