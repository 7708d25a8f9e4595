package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    /// Put together, so that this file does not name one.
    private static final Pattern REGISTRY =
            Pattern.compile(
                    String.join(
                            "|",
                            "registry\\." + "[a-z]+\\.(org|com|io|net)",
                            "repo1?\\.maven" + "\\.(apache\\.)?org",
                            "central\\.sonatype" + "\\.",
                            "oss\\.sonatype" + "\\.",
                            "(deb|security|ftp)\\.debian" + "\\.org",
                            "(unpkg|jsdelivr|cdnjs)" + "\\.",
                            "artifact" + "ory",
                            "nexus" + "\\."));

    @Test
    void nothing_stands_at_the_top_that_the_map_does_not_name() {
        assertThat(Repository.top())
                .isSubsetOf(
                        ".ci",
                        ".gitignore",
                        ".mvn",
                        "LICENSE",
                        "README.md",
                        "deploy",
                        "kiosk-app",
                        "kiosk-config",
                        "pom.xml");
    }

    @Test
    void no_file_names_a_package_registry() {
        assertThat(Repository.files())
                .hasSizeGreaterThan(100)
                .filteredOn(file -> REGISTRY.matcher(Repository.text(file)).find())
                .isEmpty();
    }

    @Test
    void a_registry_would_be_found() {
        assertThat(REGISTRY.matcher("https://registry." + "npmjs.org/lit").find()).isTrue();
    }

    @Test
    void the_lock_of_npm_packages_holds_for_every_registry() {
        var lock = Repository.text(Repository.ROOT.resolve("kiosk-app/package-lock.json"));

        assertThat(lock).contains("\"integrity\"").doesNotContain("\"resolved\": \"http");
    }

    @Test
    void the_readme_is_short_and_names_only_what_is_there() {
        var readme = Repository.text(Repository.ROOT.resolve("README.md"));

        assertThat(readme.lines()).hasSizeLessThan(120);
        assertThat(linked(readme))
                .isNotEmpty()
                .allMatch(path -> Files.exists(Repository.ROOT.resolve(path)));
    }

    @Test
    void the_launcher_may_be_started() {
        assertThat(List.of("deploy/kiosk", "deploy/device/make", ".ci/run"))
                .allMatch(script -> Files.isExecutable(Repository.ROOT.resolve(script)));
    }

    private static List<Path> linked(String markdown) {
        return Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(markdown)
                .results()
                .map(link -> Path.of(link.group(1)))
                .toList();
    }
}
