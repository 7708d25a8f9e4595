package ua.mistok.app.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

    private static final String REST =
            "\"seq\":7,\"hour\":\"2026-12-01T10:00:00Z\",\"clock\":\"set\",\"boot\":1,"
                    + "\"station\":\"main\",\"mode\":\"self-service\",\"language\":\"uk\","
                    + "\"trial\":false";

    private static StoredFact read(String json) {
        return FactCodec.read(json.getBytes(UTF_8));
    }

    @Test
    void a_fact_is_the_same_in_whichever_order_its_fields_stand() {
        var first =
                read(
                        "{\"kind\":\"card.opened\",\"v\":1,"
                                + REST
                                + ",\"fact\":{\"service\":\"a07\"}}");
        var last =
                read(
                        "{\"fact\":{\"service\":\"a07\"},"
                                + REST
                                + ",\"v\":1,\"kind\":\"card.opened\"}");

        assertThat(first.fact()).contains(new CardOpened("a07"));
        assertThat(last).isEqualTo(first);
    }

    /// Whoever repeats a name means the last one, whichever way it is read.
    @Test
    void a_kind_that_is_said_twice_is_the_last_one() {
        var twice =
                read(
                        "{\"kind\":\"card.opened\",\"v\":1,"
                                + REST
                                + ",\"fact\":{},\"kind\":\"visit.began\"}");

        assertThat(twice.header().kind()).isEqualTo("visit.began");
        assertThat(twice.fact()).contains(new VisitBegan());
    }

    @Test
    void a_kind_or_a_version_that_nobody_knows_yet_has_a_header_alone() {
        var kind = read("{\"kind\":\"moon.landed\",\"v\":1," + REST + ",\"fact\":{\"x\":1}}");
        var version = read("{\"kind\":\"card.opened\",\"v\":9," + REST + ",\"fact\":{\"x\":1}}");

        assertThat(kind.fact()).isEqualTo(Optional.empty());
        assertThat(version.fact()).isEqualTo(Optional.empty());
        assertThat(version.header().seq()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"kind\"",
                "{\"kind\":",
                "{\"kind\":\"card.opened\"}",
                "{\"kind\":\"card.opened\",\"v\":1}",
                "{\"kind\":\"card.opened\",\"v\":1,\"fact\":{\"service\":\"a07\"}}"
            })
    void what_is_no_fact_is_called_so(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
