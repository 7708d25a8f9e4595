package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the jar is made of, as its own list (CycloneDX) says.
class PartsListIT {

    private static final String LIST = "META-INF/sbom/application.cdx.json";

    /// As the list writes them; each lets a public body use, change and hand on what it covers.
    private static final Set<String> WANTED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "ISC",
                    "OFL-1.1",
                    "EPL-1.0",
                    "EPL-2.0",
                    "MPL-2.0",
                    "LGPL-2.1-only",
                    "LGPL-2.1-or-later",
                    "CC0-1.0",
                    "BouncyCastle",
                    "GPL-2.0-with-classpath-exception",
                    "Public Domain",
                    "Bouncy Castle Licence");

    /// Whose “BSD” the list takes for the one with four clauses; their own text has three.
    private static final Set<String> MISREAD =
            Set.of("morfologik-stemming", "morfologik-fsa", "morfologik-polish");

    @Test
    void every_part_has_a_licence_that_we_want() throws IOException {
        assertThat(parts()).hasSizeGreaterThan(50);
        assertThat(parts())
                .filteredOn(part -> !isOurs(part) && !isWanted(part))
                .extracting(part -> text(part, "name") + " " + licences(part))
                .isEmpty();
    }

    @Test
    void every_library_in_the_jar_is_in_the_list() throws IOException {
        try (var jar = jar()) {
            var listed =
                    parts().stream()
                            .map(part -> text(part, "name") + "-" + text(part, "version") + ".jar")
                            .collect(Collectors.toSet());
            var libraries =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(
                                    name ->
                                            name.startsWith("BOOT-INF/lib/")
                                                    && name.endsWith(".jar"))
                            .map(name -> name.substring(name.lastIndexOf('/') + 1))
                            // Boot's own loader tools, put in when it packs the jar.
                            .filter(name -> !name.startsWith("spring-boot-jarmode-tools"))
                            .toList();
            assertThat(libraries).hasSizeGreaterThan(50);
            assertThat(listed).containsAll(libraries);
        }
    }

    private static boolean isWanted(JsonNode part) {
        return MISREAD.contains(text(part, "name"))
                || licences(part).stream().anyMatch(WANTED::contains);
    }

    private static boolean isOurs(JsonNode part) {
        return text(part, "group").equals("ua.mistok");
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(
                        one ->
                                one.has("expression")
                                        ? text(one, "expression")
                                        : one.path("license")
                                                .path("id")
                                                .asString(text(one.path("license"), "name")))
                .toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<JsonNode> parts() throws IOException {
        try (var jar = jar();
                var list = jar.getInputStream(jar.getEntry(LIST))) {
            return JsonMapper.shared().readTree(list).path("components").valueStream().toList();
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("mistok.jar"));
    }
}
