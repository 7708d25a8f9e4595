package ua.mistok.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// One sample of every kind and version that was ever written, `facts/<kind>.v<version>.json`. A
/// sample stays for ever as it is: kiosks and hubs hold facts like it.
class FactSamplesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void a_fact_of_the_first_version_is_read_and_written_as_it_was(Kind kind) throws IOException {
        var stored = writtenAsItWasRead(kind.stableName() + ".v1.json");

        assertThat(stored.header().kind()).isEqualTo(kind.stableName());
        assertThat(stored.fact()).containsInstanceOf(kind.type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff.acted.v1+chain",
                "tally.closed.v1+acted",
                "tally.closed.v1+holds",
                "survey.answered.v1+about",
                "survey.answered.v1+given",
                "survey.offered.v1+about",
                "shift.measured.v1+way",
                "demo.ended.v1+help",
                "demo.began.v1+came",
                "demo.ended.v1+came",
                "survey.answered.v1+came",
                "survey.answered.v1+class",
                "class.began.v1+trainer",
                "class.began.v1+later",
                "class.ended.v1+trainer"
            })
    void fields_that_came_later_are_read_and_written_too(String sample) throws IOException {
        assertThat(writtenAsItWasRead(sample + ".json").fact()).isPresent();
    }

    @Test
    void a_shift_without_its_first_half_is_of_a_version_that_older_readers_leave_alone()
            throws IOException {
        var stored = writtenAsItWasRead("shift.measured.v2.json");

        var shift = stored.fact().orElseThrow();
        assertThat(shift)
                .isEqualTo(
                        new ShiftMeasured(
                                "a07", Optional.empty(), Optional.of(8), Optional.of(Way.ALONE)));
        assertThat(FactCodec.version(shift)).isEqualTo(stored.header().v());
    }

    private static StoredFact writtenAsItWasRead(String name) throws IOException {
        var sample = sample(name);
        var stored = FactCodec.read(sample);
        var written = FactCodec.write(stored.header(), stored.fact().orElseThrow());
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(sample));
        return stored;
    }

    @Test
    void a_kind_that_this_programme_does_not_know_is_stored_and_counted_by_name() {
        var unknown =
                """
                {"kind":"robot.greeted","v":1,"seq":9,"hour":"2026-12-01T10:00:00Z","clock":"set",
                "boot":1,"station":"main","mode":"self-service","language":"uk","trial":false,
                "fact":{"how":"politely"}}""";

        var stored = FactCodec.read(unknown.getBytes(StandardCharsets.UTF_8));

        assertThat(stored.header().kind()).isEqualTo("robot.greeted");
        assertThat(stored.fact()).isEmpty();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream file =
                FactSamplesTest.class.getClassLoader().getResourceAsStream("facts/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
