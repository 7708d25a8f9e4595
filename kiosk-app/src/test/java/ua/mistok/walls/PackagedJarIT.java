package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the packaged jar holds, and what it must not.
class PackagedJarIT {

    private static final PackagedJar JAR = PackagedJar.read();

    private static final String BUNDLE = "META-INF/VAADIN/webapp/";

    /// Commercial components of Vaadin 25, as web components, npm packages and Java packages.
    private static final Pattern COMMERCIAL =
            Pattern.compile(
                    "vaadin[-/](charts?|board|crud|grid-pro|map|spreadsheet|rich-text-editor"
                            + "|cookie-consent|dashboard)(?![a-z])"
                            + "|com/vaadin/flow/component/(charts|board|crud|gridpro|map|spreadsheet"
                            + "|richtexteditor|cookieconsent|dashboard)/");

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+");

    /// Files of Vaadin's build and of native images, never run here, that name packages they look
    /// for.
    private static final Set<String> BUILD_TOOLS =
            Set.of("vite.generated.ts", "/VaadinHintsRegistrar.class");

    /// Standards, licences, words in warnings and remarks of components, and the test addresses of
    /// a browser's parser of addresses.
    private static final Set<String> KNOWN_ADDRESSES =
            Set.of(
                    "http://www.w3.org",
                    "http://code.google.com",
                    "https://github.com",
                    "https://lit.dev",
                    "https://developer.mozilla.org",
                    "https://bugzilla.mozilla.org",
                    "http://a");

    @Test
    void no_file_is_a_part_of_a_commercial_component() {
        assertThat(JAR.files()).hasSizeGreaterThan(1000);
        assertThat(names(COMMERCIAL)).isEmpty();
    }

    @Test
    void no_script_or_style_names_a_commercial_component() {
        assertThat(names(Pattern.compile("\\.(js|ts|css|html|json|class)$")))
                .hasSizeGreaterThan(1000)
                .filteredOn(name -> BUILD_TOOLS.stream().noneMatch(name::endsWith))
                .filteredOn(name -> COMMERCIAL.matcher(JAR.text(name)).find())
                .isEmpty();
    }

    @Test
    void a_commercial_component_would_be_found() {
        assertThat(
                        Stream.of(
                                "@vaadin/charts",
                                "<vaadin-chart>",
                                "@vaadin/grid-pro",
                                "com/vaadin/flow/component/crud/Crud.class"))
                .allMatch(name -> COMMERCIAL.matcher(name).find());
        assertThat(Stream.of("@vaadin/grid", "vaadin-grid-sorter", "@vaadin/mapping"))
                .noneMatch(name -> COMMERCIAL.matcher(name).find());
    }

    @Test
    void tools_of_developers_stay_at_home() {
        var tools =
                Pattern.compile(
                        "(copilot|vaadin-dev|license-checker|devtools|usage-statistics"
                                + "|spring-boot-test|junit)[^!]*\\.jar$");

        assertThat(names(tools)).isEmpty();
    }

    @Test
    void the_bundle_is_our_own() {
        assertThat(JAR.text("META-INF/VAADIN/config/flow-build-info.json"))
                .contains("\"productionMode\" : true");
        assertThat(names(Pattern.compile("vaadin-prod-bundle"))).isEmpty();
        assertThat(names(Pattern.compile("^" + BUNDLE + "VAADIN/build/indexhtml-.*\\.js$")))
                .hasSize(1);
        assertThat(scripts()).anyMatch(script -> JAR.text(script).contains("mistok"));
    }

    @Test
    void the_font_lies_in_the_jar_with_ukrainian_letters() {
        assertThat(names(Pattern.compile("(?i)geologica.*cyrillic.*\\.woff2$"))).isNotEmpty();
    }

    /// Addresses of standards and of people to read are words; what a page loads is not.
    @Test
    void no_page_script_or_style_loads_anything_from_outside() {
        var loads =
                Pattern.compile(
                        "(@import\\s+(url\\()?|url\\(|src=|\\bimport\\(|\\bfrom\\s|fetch\\()"
                                + "\\s*[\"'`]?https?://");

        assertThat(pages())
                .isNotEmpty()
                .filteredOn(page -> loads.matcher(JAR.text(page)).find())
                .isEmpty();
        assertThat(JAR.text(BUNDLE + "index.html")).doesNotContain("http:", "https:");
    }

    /// Every address that our pages name at all; a new one is looked at by a person once.
    @Test
    void addresses_in_the_bundle_are_known() {
        var addresses =
                pages().stream()
                        .flatMap(page -> ADDRESS.matcher(JAR.text(page)).results())
                        .map(MatchResult::group)
                        .distinct()
                        .toList();

        assertThat(addresses).isSubsetOf(KNOWN_ADDRESSES);
    }

    private static List<String> names(Pattern pattern) {
        return JAR.files().keySet().stream().filter(name -> pattern.matcher(name).find()).toList();
    }

    private static List<String> scripts() {
        return pages().stream().filter(name -> name.endsWith(".js")).toList();
    }

    private static List<String> pages() {
        return JAR.files().keySet().stream()
                .filter(
                        name ->
                                name.startsWith(BUNDLE)
                                        || name.startsWith("BOOT-INF/classes/META-INF/resources/")
                                        || name.startsWith("BOOT-INF/classes/static/"))
                .filter(name -> name.matches(".*\\.(js|css|html|svg)"))
                .toList();
    }
}
