package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void a_line_never_ends_behind_an_apostrophe() {
        assertThat(parts("пам’ятка на комп’ютері"))
                .containsExactly("пам’ятка ", "на ", "комп’ютері");
    }

    @Test
    void a_line_may_end_behind_a_closing_quotation_mark() {
        assertThat(parts("‘here’ there")).containsExactly("‘here’ ", "there");
    }

    private static List<String> parts(String text) {
        var ends = new LineEnds();
        ends.setText(text);
        var parts = new ArrayList<String>();
        var from = 0;
        for (var end = ends.next(); end >= 0; end = ends.next()) {
            parts.add(text.substring(from, end));
            from = end;
        }
        return parts;
    }
}
