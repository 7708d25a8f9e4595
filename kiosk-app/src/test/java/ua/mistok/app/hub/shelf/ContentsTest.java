package ua.mistok.app.hub.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void only_lines_that_the_other_content_has_not_are_marked() {
        var contents =
                new Contents(
                        Optional.of("{\"kind\":\"card.opened\",\"card\":\"a07\",\"n\":[1,1]}"),
                        "{\"kind\":\"card.opened\",\"card\":\"b02\",\"n\":[1]}");

        assertThat(marked(contents.firstLines()))
                .containsExactly("\"card\" : \"a07\",", "\"n\" : [ 1, 1 ]");
        assertThat(marked(contents.otherLines()))
                .containsExactly("\"card\" : \"b02\",", "\"n\" : [ 1 ]");
    }

    @Test
    void a_comma_that_follows_makes_no_difference() {
        var contents = new Contents(Optional.of("{\"a\":1,\"b\":2}"), "{\"b\":2,\"a\":1}");

        assertThat(marked(contents.firstLines())).isEmpty();
        assertThat(marked(contents.otherLines())).isEmpty();
    }

    @Test
    void what_is_no_json_is_shown_as_it_is() {
        var contents = new Contents(Optional.empty(), "{\"a\": <b>");

        assertThat(contents.firstLines()).isEmpty();
        assertThat(contents.otherLines()).containsExactly(new Contents.Line("{\"a\": <b>", true));
    }

    private static List<String> marked(List<Contents.Line> lines) {
        return lines.stream()
                .filter(Contents.Line::differs)
                .map(line -> line.text().strip())
                .toList();
    }
}
