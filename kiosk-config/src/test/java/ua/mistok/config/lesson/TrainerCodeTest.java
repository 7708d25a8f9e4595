package ua.mistok.config.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

class TrainerCodeTest {

    private static final Place HERE = Place.file("class.yaml");
    private static final TrainerCode CODE = TrainerCode.of("0a1b", 3);

    private static Checked<TrainerCode> read(String typed) {
        return TrainerCode.read(HERE, typed);
    }

    @Test
    void every_wrong_sign_is_found() {
        var found = 0;
        for (var at = 0; at < TrainerCode.SIGNS; at++) {
            for (var sign : TrainerCode.ALPHABET.toCharArray()) {
                var typed = new StringBuilder(CODE.signs());
                typed.setCharAt(at, sign);
                if (!typed.toString().equals(CODE.signs())) {
                    assertThat(read(typed.toString())).isInstanceOf(Checked.Bad.class);
                    found++;
                }
            }
        }
        assertThat(found).isEqualTo(TrainerCode.SIGNS * (TrainerCode.ALPHABET.length() - 1));
    }

    @Test
    void any_two_signs_that_changed_places_are_found() {
        for (var seat = 1; seat <= 20; seat++) {
            var signs = TrainerCode.of("0a1b", seat).signs();
            for (var one = 0; one < signs.length(); one++) {
                for (var other = one + 1; other < signs.length(); other++) {
                    var swapped = new StringBuilder(signs);
                    swapped.setCharAt(one, signs.charAt(other));
                    swapped.setCharAt(other, signs.charAt(one));
                    if (!swapped.toString().equals(signs)) {
                        assertThat(read(swapped.toString()).problems())
                                .extracting(Problem::code)
                                .containsExactly("trainer-code-mistyped");
                    }
                }
            }
        }
    }

    @Test
    void a_code_is_understood_however_it_is_typed() {
        var printed = CODE.toString();

        assertThat(printed).matches("[ACDEFHJKMNPRTWXY349]{5}-[ACDEFHJKMNPRTWXY349]{5}");
        assertThat(read(printed)).isEqualTo(new Good<>(CODE, List.of()));
        assertThat(read(" " + printed.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .isEqualTo(new Good<>(CODE, List.of()));
        assertThat(read(CODE.signs())).isEqualTo(new Good<>(CODE, List.of()));
        var inUkrainian =
                TrainerCode.SAMPLE
                        .replace('A', 'А')
                        .replace('C', 'С')
                        .replace('E', 'Е')
                        .replace('H', 'Н')
                        .replace('K', 'К')
                        .replace('M', 'М')
                        .replace('X', 'Х');
        assertThat(read(inUkrainian).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACDEF-HJKM, trainer-code-length, 'У коді тренера 10 знаків, а тут 9. Зразок: ACDEF-HJKMX.'",
        "'', trainer-code-length, 'У коді тренера 10 знаків, а тут 0. Зразок: ACDEF-HJKMX.'",
        "ACDEF-HJKM0, trainer-code-sign, 'Знака «0» у кодах тренерів немає. Звірте з карткою. Зразок: ACDEF-HJKMX.'",
        "ACDFE-HJKMX, trainer-code-mistyped, 'Код не сходиться. Перевірте, чи не поміняли місцями два знаки.'"
    })
    void a_wrong_code_gets_a_sentence(String typed, String code, String words) {
        var problem = read(typed).problems().getFirst();

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.words().in(Language.UKRAINIAN)).isEqualTo(words);
    }

    @Test
    void codes_of_a_class_are_distinct_always_the_same_and_tell_nothing_of_its_cards() {
        var codes = new HashSet<TrainerCode>();
        for (var card : SeatCard.of("0a1b", ClassPlan.MOST_PLACES)) {
            var code = TrainerCode.of("0a1b", card.number());
            assertThat(codes.add(code)).isTrue();
            assertThat(code).isEqualTo(TrainerCode.of("0a1b", card.number()));
            assertThat(code.signs()).doesNotContain(card.secret());
        }
        assertThat(TrainerCode.of("0a1c", 1)).isNotEqualTo(TrainerCode.of("0a1b", 1));
    }

    @Test
    void a_new_code_is_whole_and_another_every_time() {
        var random = new Random(7);
        var made = new HashSet<TrainerCode>();
        for (var time = 0; time < 500; time++) {
            var code = TrainerCode.random(random);
            assertThat(read(code.toString())).isEqualTo(new Good<>(code, List.of()));
            assertThat(made.add(code)).isTrue();
        }
    }

    @Test
    void no_sign_looks_like_another() {
        assertThat(TrainerCode.ALPHABET).doesNotContainPattern("[0O1IL7Z2S5G6B8UVQ]");
        assertThat(SeatCard.ALPHABET).contains(TrainerCode.ALPHABET.split(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACDEFHJKMA", "ACDEF", "ACDEF-HJKMX"})
    void nothing_else_is_a_code(String signs) {
        assertThatThrownBy(() -> new TrainerCode(signs))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
