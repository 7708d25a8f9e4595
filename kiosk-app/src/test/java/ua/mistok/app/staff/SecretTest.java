package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.staff.Secret.Fault;

class SecretTest {

    @ParameterizedTest
    @ValueSource(strings = {"730196", "11235813", "902210384417"})
    void six_to_twelve_digits_without_a_pattern_are_a_pin(String pin) {
        assertThat(Secret.of(pin)).isEqualTo(Secret.PIN);
        assertThat(Secret.fault(pin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73019", "7301967301961"})
    void fewer_or_more_digits_are_none(String pin) {
        assertThat(Secret.fault(pin)).contains(Fault.PIN_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "654321", "121212", "123123", "456789", "890123"})
    void what_everybody_tries_first_is_refused(String pin) {
        assertThat(Secret.fault(pin)).contains(Fault.PIN_EASY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"вишня-стиглі-кошик", "abcdefghij", "73019a7301", "🌉🌉🌊🌳🌲🌲🌲🌲🌲🌲"})
    void ten_to_sixty_four_signs_are_a_password(String password) {
        assertThat(Secret.of(password)).isEqualTo(Secret.PASSWORD);
        assertThat(Secret.fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73019a", "７３０１９６", " 730196", "вишня"})
    void a_short_one_is_none(String password) {
        assertThat(Secret.fault(password)).contains(Fault.PASSWORD_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaa", "ababababab", "          "})
    void hardly_any_different_signs_are_refused(String password) {
        assertThat(Secret.fault(password)).contains(Fault.PASSWORD_EASY);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 500})
    void a_very_long_one_is_none(int length) {
        assertThat(Secret.fault("abcde".repeat(length / 5 + 1))).contains(Fault.PASSWORD_LENGTH);
    }
}
