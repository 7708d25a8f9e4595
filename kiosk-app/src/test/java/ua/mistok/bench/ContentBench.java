package ua.mistok.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Problem;

/// Reading and checking content: the shipped packs, and as much more as a country may write.
final class ContentBench {

    private static final String CARD = "packs/national/services/a07.yaml";
    private static final String SCRIPT = "packs/national/demos/a07.yaml";
    private static final double TARGET_MILLIS = 400;
    private static final int TEN = 10;

    private ContentBench() {}

    static void measure(Report report) throws IOException {
        measure(report, 40, 3000, 1200, 3);
    }

    /// @param rounds how often the shipped packs are read, and once more half as often before
    /// @param services how many cards the large content has beside the shipped ones
    /// @param demos how many scripts it has
    /// @param largeRounds of which the best counts
    static void measure(Report report, int rounds, int services, int demos, int largeRounds)
            throws IOException {
        var shipped = files(ContentSource.shipped());
        var source = new InMemory(shipped);
        for (var warm = 0; warm < rounds / 2; warm++) {
            Content.read(source);
        }
        report.part("Content, read and checked");
        var small = new Samples();
        for (var round = 0; round < rounds; round++) {
            small.add(millis(source));
        }
        report.line("the shipped packs", small.in("ms"));
        report.limit("the shipped packs, p50", small.p50(), TARGET_MILLIS, "ms");

        var few = best(new InMemory(grown(shipped, services / TEN, demos / TEN)), largeRounds);
        var many = best(new InMemory(grown(shipped, services, demos)), largeRounds);
        report.line(services / TEN + " services, " + demos / TEN + " demos", millis(few));
        report.line(services + " services, " + demos + " demos", millis(many));
        report.ratio("ten times as much beside a tenth", many / few, TEN);
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }

    private static double best(ContentSource source, int rounds) {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < rounds; round++) {
            best = Math.min(best, millis(source));
        }
        return best;
    }

    private static double millis(ContentSource source) {
        var began = System.nanoTime();
        var content = Content.read(source);
        var took = (System.nanoTime() - began) / 1e6;
        if (content.problems().stream().anyMatch(Problem::isError)) {
            throw new IllegalStateException("broken content: " + content.problems());
        }
        return took;
    }

    private static Map<String, String> files(ContentSource source) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : source.list()) {
            files.put(file, source.read(file));
        }
        return files;
    }

    /// Copies of one card and one script under ids of their own.
    private static Map<String, String> grown(Map<String, String> shipped, int services, int demos) {
        var files = new TreeMap<>(shipped);
        var card = shipped.getOrDefault(CARD, "");
        var script = shipped.getOrDefault(SCRIPT, "");
        for (var i = 0; i < services; i++) {
            var id = "copy%d".formatted(i);
            files.put(
                    "packs/national/services/" + id + ".yaml",
                    card.replaceFirst("id: a07", "id: " + id));
            if (i < demos) {
                files.put(
                        "packs/national/demos/" + id + ".yaml",
                        script.replaceFirst("id: a07", "id: " + id)
                                .replaceFirst("service: a07", "service: " + id));
            }
        }
        return files;
    }

    private record InMemory(Map<String, String> files) implements ContentSource {

        @Override
        public List<String> list() {
            return List.copyOf(files.keySet());
        }

        @Override
        public String read(String file) {
            return files.getOrDefault(file, "");
        }
    }
}
