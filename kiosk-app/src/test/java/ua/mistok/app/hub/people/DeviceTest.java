package ua.mistok.app.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    /// The secret of the samples in RFC 6238, appendix B.
    private static final Device SAMPLE =
            new Device(
                    Base32.toBase32String(
                            "12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(SAMPLE.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_is_taken_half_a_minute_early_and_late_and_not_later() {
        var shown = Instant.ofEpochSecond(1_234_567_890);
        var code = SAMPLE.codeAt(shown);
        var step = 1_234_567_890L / 30;

        assertThat(SAMPLE.step(code, shown.plusSeconds(30), 0)).isEqualTo(OptionalLong.of(step));
        assertThat(SAMPLE.step(code, shown.minusSeconds(30), 0)).isEqualTo(OptionalLong.of(step));
        assertThat(SAMPLE.step(code, shown.plusSeconds(60), 0)).isEmpty();
        assertThat(SAMPLE.step(code, shown, step)).isEmpty();
        assertThat(SAMPLE.step("005 924", shown, 0)).isPresent();
        assertThat(SAMPLE.step("", shown, 0)).isEmpty();
    }

    @Test
    void a_telephone_is_told_all_it_needs_and_no_log_is() {
        assertThat(SAMPLE.address("Вузол 1", "n.koval"))
                .startsWith("otpauth://totp/%D0%92")
                .contains("%201:n.koval?secret=" + SAMPLE.secret() + "&issuer=");
        assertThat(SAMPLE.toString()).doesNotContain(SAMPLE.secret());
        assertThat(Device.random()).isNotEqualTo(Device.random());
    }
}
