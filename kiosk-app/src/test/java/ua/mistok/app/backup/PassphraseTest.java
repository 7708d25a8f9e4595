package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseTest {

    @Test
    void it_is_read_as_it_is_shown_and_however_it_is_typed() {
        var made = Passphrase.random();

        assertThat(made.shown()).matches("([0-9]{5} ){5}[0-9]{5}");
        assertThat(Passphrase.read(made.shown())).contains(made);
        assertThat(Passphrase.read(" " + made.digits() + "\n")).contains(made);
        assertThat(Passphrase.read(made.shown().replace(' ', '–'))).contains(made);
    }

    @Test
    void each_wrong_digit_is_noticed() {
        var digits = Passphrase.random().digits();
        for (var at = 0; at < digits.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var typed = digits.substring(0, at) + digit + digits.substring(at + 1);
                assertThat(Passphrase.read(typed).isPresent()).isEqualTo(typed.equals(digits));
            }
        }
    }

    @Test
    void each_two_neighbours_that_changed_places_are_noticed() {
        var digits = Passphrase.random().digits();
        for (var at = 0; at + 1 < digits.length(); at++) {
            var typed = new StringBuilder(digits);
            typed.setCharAt(at, digits.charAt(at + 1));
            typed.setCharAt(at + 1, digits.charAt(at));
            assertThat(Passphrase.read(typed.toString()).isPresent())
                    .isEqualTo(typed.toString().equals(digits));
        }
    }

    @Test
    void a_digit_too_few_or_too_many_and_letters_are_noticed() {
        var digits = Passphrase.random().digits();

        assertThat(Passphrase.read("")).isEmpty();
        assertThat(Passphrase.read(digits.substring(1))).isEmpty();
        assertThat(Passphrase.read(digits + "0")).isEmpty();
        assertThat(Passphrase.read("O" + digits.substring(1))).isEmpty();
    }

    @Test
    void it_is_in_no_log() {
        var made = Passphrase.random();

        assertThat(made.toString()).doesNotContainPattern("[0-9]");
    }
}
