package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"K7PX", "k7px", " k7-px ", "К7РХ", "к7рх", "К7РX"})
    void a_card_is_read_in_whichever_letters_it_was_typed(String typed) {
        assertThat(TypedCard.read(typed)).isEqualTo("K7PX");
    }
}
