package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.staff.Pin.Fault;

class PinTest {

    @ParameterizedTest
    @ValueSource(strings = {"730196", "11235813", "902210384417"})
    void six_to_twelve_digits_without_a_pattern_are_a_pin(String pin) {
        assertThat(Pin.fault(pin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73019", "7301967301961", "73019a", "７３０１９６", " 730196"})
    void anything_else_is_none(String pin) {
        assertThat(Pin.fault(pin)).contains(Fault.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "654321", "121212", "123123", "456789", "890123"})
    void what_everybody_tries_first_is_refused(String pin) {
        assertThat(Pin.fault(pin)).contains(Fault.EASY);
    }
}
