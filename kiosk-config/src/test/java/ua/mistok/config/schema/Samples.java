package ua.mistok.config.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.mistok.config.campaign.CampaignReader;
import ua.mistok.config.campaign.Mentioned;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.lesson.LessonReader;
import ua.mistok.config.lesson.Named;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.source.Shape;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

/// Has every reader read what ships, and every branch of each, and keeps what they asked.
final class Samples {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern KIND = Pattern.compile("\\bkind: [a-z-]+");

    /// Shapes by the kind of file, as the schemas are named.
    final Map<String, Shape> shapes = new TreeMap<>();

    Samples() {
        read("");
        kinds().forEach(this::read);
    }

    private List<String> kinds() {
        return shapes.values().stream().flatMap(Samples::kinds).distinct().sorted().toList();
    }

    private static Stream<String> kinds(Shape shape) {
        return shape.names().entrySet().stream()
                .flatMap(
                        name ->
                                Stream.concat(
                                        name.getKey().equals("kind")
                                                ? name.getValue().constants().stream()
                                                : Stream.of(),
                                        kinds(name.getValue().inner())));
    }

    /// @param kind stands in for every kind in the files; empty to leave them as they are
    private void read(String kind) {
        Shape.watch(
                this::shape,
                () -> {
                    for (var file : files("demo")) {
                        DemoReader.read("demos/d.yaml", text(file, kind));
                    }
                    for (var file : files("survey")) {
                        SurveyReader.read("surveys/s.yaml", text(file, kind));
                    }
                    for (var file : files("campaign")) {
                        CampaignReader.read(
                                "campaigns/c.yaml",
                                text(file, kind),
                                Language.SHIPPED,
                                Mentioned.NOBODY_ASKS);
                    }
                    for (var file : files("lesson")) {
                        LessonReader.read(
                                "lessons/l.yaml", text(file, kind), Language.SHIPPED, new Named());
                    }
                    Content.read(new OfKind(kind));
                });
    }

    private static List<Path> files(String room) {
        try (var files = Files.walk(GOLDEN.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file, String kind) {
        try {
            return ofKind(Files.readString(file), kind);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String ofKind(String text, String kind) {
        return kind.isEmpty() ? text : KIND.matcher(text).replaceAll("kind: " + kind);
    }

    private Optional<Shape> shape(String file) {
        return kindOf(file).map(kind -> shapes.computeIfAbsent(kind, _ -> new Shape()));
    }

    /// Which schema a content file keeps to.
    static Optional<String> kindOf(String file) {
        if (file.endsWith("/pack.yaml")) {
            return Optional.of("pack");
        }
        var kinds =
                Map.of(
                        "services/", "service",
                        "campaigns/", "campaign",
                        "slots/", "slots",
                        "demos/", "demo",
                        "surveys/", "survey",
                        "modes/", "mode",
                        "twins/", "twin",
                        "panels/", "panel",
                        "lessons/", "lesson",
                        "tips/", "tip");
        return kinds.entrySet().stream()
                .filter(each -> file.endsWith(".yaml") && file.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private record OfKind(String kind) implements ContentSource {

        @Override
        public List<String> list() throws IOException {
            return ContentSource.shipped().list();
        }

        @Override
        public String read(String file) throws IOException {
            return ofKind(ContentSource.shipped().read(file), kind);
        }
    }
}
