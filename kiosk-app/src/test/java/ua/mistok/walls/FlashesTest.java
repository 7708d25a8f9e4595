package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing of a station flashes more than three times in a second: whatever moves by itself again
/// and again is written in style sheets, and slow there; no picture moves at all.
class FlashesTest {

    private static final int MOST_A_SECOND = 3;
    private static final Pattern AGAIN =
            Pattern.compile("animation: (\\w[\\w-]*) ([\\d.]+)(m?s)\\b[^;]*\\binfinite\\b[^;]*;");
    private static final Pattern STOP = Pattern.compile("(?m)^ {2}\\S.*\\{$");
    private static final Pattern MOVES =
            Pattern.compile("(?i)<(animate\\w*|blink|marquee|video)\\b");

    @Test
    @Meets("11.2.3.1")
    void what_moves_by_itself_again_and_again_does_so_less_than_three_times_a_second() {
        var sheets = all("kiosk-app/src/main/frontend", ".css");

        assertThat(sheets.stream().mapToLong(FlashesTest::endless).sum()).isPositive();
        assertThat(sheets.stream().flatMap(FlashesTest::tooFast)).isEmpty();
    }

    @Test
    void no_picture_of_the_project_moves() {
        var drawn =
                Stream.of(".svg", ".ts", ".css", ".html")
                        .flatMap(kind -> all("kiosk-app/src/main", kind).stream())
                        .toList();

        assertThat(drawn).hasSizeGreaterThan(50).noneMatch(text -> MOVES.matcher(text).find());
        assertThat(Repository.files().stream().map(Path::toString))
                .filteredOn(file -> !file.contains("src/test"))
                .noneMatch(file -> file.matches(".*\\.(gif|apng|webp|mp4|webm)"));
    }

    @Test
    void what_flashes_is_found() {
        var sheet = "@keyframes blink {\n  50% {\n    opacity: 0;\n  }\n}\n";

        assertThat(tooFast(sheet + "a {\n  animation: blink 300ms infinite;\n}")).hasSize(1);
        assertThat(tooFast(sheet + "a {\n  animation: blink 0.3s linear infinite;\n}")).hasSize(1);
        assertThat(tooFast(sheet + "a {\n  animation: blink 2s infinite;\n}")).isEmpty();
        assertThat(MOVES.matcher("<svg><animate dur='1s'/></svg>").find()).isTrue();
    }

    private static long endless(String sheet) {
        return Pattern.compile("\\binfinite\\b").matcher(sheet).results().count();
    }

    /// Each stop between two others can be one flash. One that is written in another way than the
    /// rest is taken for too fast.
    private static Stream<String> tooFast(String sheet) {
        var read = AGAIN.matcher(sheet).results().toList();
        if (read.size() < endless(sheet)) {
            return Stream.of("not read: " + sheet);
        }
        return read.stream()
                .filter(
                        found -> {
                            var unit = found.group(3).equals("ms") ? 1000.0 : 1.0;
                            var seconds = Double.parseDouble(found.group(2)) / unit;
                            return flashes(sheet, found.group(1)) / seconds >= MOST_A_SECOND;
                        })
                .map(found -> found.group());
    }

    private static double flashes(String sheet, String name) {
        var begin = sheet.indexOf("@keyframes " + name + " {");
        var frames = begin < 0 ? "" : sheet.substring(begin, sheet.indexOf("\n}", begin));
        return Math.max(1, STOP.matcher(frames).results().count());
    }

    private static List<String> all(String folder, String kind) {
        return Repository.files().stream()
                .filter(file -> file.toString().contains(folder))
                .filter(file -> file.toString().endsWith(kind))
                .map(Repository::text)
                .toList();
    }
}
