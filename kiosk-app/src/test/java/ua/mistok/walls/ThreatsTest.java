package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the page of threats says is shown by a test is shown by one.
class ThreatsTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    private final String page = Repository.text(Repository.ROOT.resolve("deploy/threats.md"));

    @Test
    void every_test_that_is_named_exists() {
        var named = NAMED.matcher(page).results().toList();

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named)
                .filteredOn(test -> !exists(test.group(1), test.group(2)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void every_answer_names_a_test_or_says_what_is_open() {
        var rows = page.lines().filter(line -> line.startsWith("| ") && !isHead(line)).toList();

        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(rows)
                .allMatch(
                        row ->
                                NAMED.matcher(row).find()
                                        || row.contains("**Open**")
                                        || row.contains("none is ever read"));
    }

    private static boolean isHead(String line) {
        return line.startsWith("| wants") || line.startsWith("| ---");
    }

    private static boolean exists(String name, String method) {
        return sources(name).stream()
                .map(Repository::text)
                .anyMatch(text -> text.contains("void " + method + "("));
    }

    private static List<Path> sources(String name) {
        return Repository.files().stream()
                .filter(file -> file.endsWith(name + ".java"))
                .filter(file -> file.toString().contains("src/test"))
                .toList();
    }
}
