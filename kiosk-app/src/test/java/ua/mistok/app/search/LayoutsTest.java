package ua.mistok.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ce,cblbz|субсидия
                    CE,CBLSZ|субсидія
                    'vfkznrj|ємалятко
                    зуешешщт|petition
                    gsl]plh|підїздр
                    """)
    void words_of_the_wrong_layout_are_read_in_the_right_one(String typed, String meant) {
        assertThat(Layouts.readings(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"1545,1545", "ID-картка,id-картка"})
    void figures_and_mixed_letters_are_left_alone(String typed, String meant) {
        assertThat(Layouts.readings(typed)).containsExactly(meant);
    }
}
