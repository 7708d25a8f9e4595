package ua.mistok.config.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassSignTest {

    @Test
    void a_class_has_the_same_signs_on_every_print_and_another_class_has_others() {
        var signs =
                IntStream.range(0, 2000)
                        .mapToObj(n -> ClassSign.of(SamplePlan.of("калина", "seed-" + n)))
                        .collect(Collectors.toSet());

        assertThat(signs).hasSize(2000);
        assertThat(ClassSign.of(SamplePlan.of("калина", "seed-7")))
                .isEqualTo(ClassSign.of(SamplePlan.of("калина", "seed-7")));
        assertThat(signs)
                .allSatisfy(sign -> assertThat(sign.signs()).matches("[ACDEFHJKMNPRTWXY3479]{6}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "калина ACDF97",
                "КАЛИНА acdf97",
                " Калина-ACDF 97 ",
                // the signs of a Ukrainian keyboard, as far as it has them
                "калина АСDF97",
            })
    void however_it_is_typed_it_is_the_same(String typed) {
        assertThat(ClassSign.folded(typed)).isEqualTo(ClassSign.folded("калина ACDF97"));
    }

    @Test
    void what_does_not_look_alike_is_something_else() {
        assertThat(ClassSign.folded("калина ACDF97"))
                .isNotEqualTo(ClassSign.folded("калина ACDF79"))
                .isNotEqualTo(ClassSign.folded("малина ACDF97"));
        assertThat(ClassSign.folded("калина 2 ACDF97"))
                .isNotEqualTo(ClassSign.folded("калина 3 ACDF97"));
    }
}
