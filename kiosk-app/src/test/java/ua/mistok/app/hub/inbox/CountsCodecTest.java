package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;

class CountsCodecTest {

    private static final Tally TALLY =
            new Tally(202649, Measure.ANSWER, "пульс", 2, "a\"b", "1,2", Dimension.NONE, "x", true);

    @Test
    void counts_are_read_as_they_were_written() {
        var counts =
                List.of(
                        new Counted(TALLY, 3),
                        new Counted(
                                new Tally(0, "kind", "", 0, "", "", "", "", false),
                                5_000_000_000L));

        assertThat(CountsCodec.read(CountsCodec.write(counts))).isEqualTo(counts);
        assertThat(CountsCodec.read(CountsCodec.write(List.of()))).isEmpty();
    }

    /// A hub of another version has written it.
    @Test
    void what_lies_in_a_queue_stays_readable() {
        var text = "[[202649,\"answer\",\"пульс\",2,\"a\\\"b\",\"1,2\",\"\",\"x\",true,3]]";

        assertThat(CountsCodec.read(text)).containsExactly(new Counted(TALLY, 3));
    }

    @Test
    void a_name_has_no_character_that_the_database_would_refuse() {
        var nul = new Tally(0, "kind", "a\0b", 0, "", "", "", "", false);

        assertThat(CountsCodec.write(List.of(new Counted(nul, 1)))).contains("a\uFFFDb");
    }
}
